import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import type { TemplateHead } from '#shared/contract/libraryContract.ts';
import { ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { ItemRow, ItemRows } from '../parts/ItemRows.tsx';
import { ListOf } from '../parts/ListOf.tsx';

/** Texts that entries begin with. */
export function TemplateList() {
  const query = useQuery(queries.library.templates.queryOptions());
  return (
    <ListOf query={query}>
      {(templates) => (
        <ItemRows>
          {byName(templates).map(({ id, kind, name, purpose }) => (
            <ItemRow
              key={id}
              path={`/library/template/${id}`}
              title={name}
              text={purpose}
              facts={[ENTRY_KIND_WORDS[kind]]}
            />
          ))}
        </ItemRows>
      )}
    </ListOf>
  );
}

function byName(templates: readonly TemplateHead[]): TemplateHead[] {
  return [...templates].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
