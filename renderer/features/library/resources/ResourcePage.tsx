import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { queries } from '#renderer/api/queries.ts';
import { ItemLinks } from '#renderer/components/content/ItemLinks.tsx';
import { ItemNotes } from '#renderer/components/content/ItemNotes.tsx';
import { ITEM_LOOKS } from '#renderer/components/content/itemLooks.ts';
import { UsedMark } from '#renderer/components/content/UsedMark.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import type { ItemLink } from '#shared/contract/libraryContract.ts';
import { RESOURCE_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { ITEM_KINDS, type ItemKind, itemRef, readItemRef } from '#shared/model/itemRef.ts';
import { libraryOverline } from '../LibraryTabs.tsx';
import { ItemLayout } from '../parts/ItemLayout.tsx';
import { ItemOf } from '../parts/ItemOf.tsx';
import { Lead } from '../parts/Lead.tsx';
import { PageSection } from '../parts/PageSection.tsx';
import { USED_WORDS } from './usedWords.ts';

/** One resource and everything that points to it. */
export function ResourcePage({ id }: { id: string }) {
  const query = useQuery(queries.library.resource.queryOptions({ input: { id } }));
  return (
    <ItemOf query={query} tab="resources">
      {({ resource: { title, kind, author, url, isUsed }, usedBy }) => {
        const item = itemRef('resource', id);
        const what = RESOURCE_KIND_WORDS[kind];
        return (
          <>
            <PageHeader overline={libraryOverline('resources')} title={title}>
              {url && (
                <Button
                  component="a"
                  href={url}
                  target="_blank"
                  rel="noopener noreferrer"
                  leftSection={<ExternalLink size={15} aria-hidden />}
                >
                  Open outside Leadlight
                </Button>
              )}
            </PageHeader>
            <ItemLayout>
              <Lead text={author ? `${what} by ${author}` : what}>
                <UsedMark item={item} isUsed={isUsed} word={USED_WORDS[kind]} />
              </Lead>
              {groupsOf(usedBy).map(({ itemKind, links }) => (
                <PageSection
                  key={itemKind}
                  id={`used-by-${itemKind}`}
                  title={ITEM_LOOKS[itemKind].many}
                  aside={links.length}
                >
                  <ItemLinks items={links} />
                </PageSection>
              ))}
              <ItemNotes item={item} title={title} />
            </ItemLayout>
          </>
        );
      }}
    </ItemOf>
  );
}

function groupsOf(items: readonly ItemLink[]): { itemKind: ItemKind; links: ItemLink[] }[] {
  return ITEM_KINDS.flatMap((itemKind) => {
    const links = items.filter(({ ref }) => readItemRef(ref).kind === itemKind);
    return links.length === 0 ? [] : [{ itemKind, links }];
  });
}
