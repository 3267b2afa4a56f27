import { VisuallyHidden } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Problem } from '../parts/Problem.tsx';
import classes from './FoundList.module.css';
import { EntryHit, ItemHit } from './Hit.tsx';

const MOST_ITEMS = 30;
const MOST_ENTRIES = 5;

/** What the library has on some words, the best first, and below it what one wrote oneself. */
export function FoundList({ query }: { query: string }) {
  const items = useQuery({
    ...queries.library.find.queryOptions({ input: { text: query, limit: MOST_ITEMS } }),
    placeholderData: keepPreviousData,
  });
  const entries = useQuery({
    ...queries.journal.list.queryOptions({ input: { text: query, limit: MOST_ENTRIES } }),
    placeholderData: keepPreviousData,
  });
  if (items.error) return <Problem error={items.error} onRetry={() => void items.refetch()} />;
  if (!items.data || (!entries.data && !entries.error)) return null;

  const { hits, total } = items.data;
  const written = entries.data?.entries ?? [];
  if (total === 0 && written.length === 0 && !entries.error) {
    return (
      <EmptyState title="Nothing found">
        Nothing in the library or the journal has the words “{query}”. Try fewer, or only the beginning of one.
      </EmptyState>
    );
  }
  return (
    <>
      <VisuallyHidden role="status">{foundWords(total, entries.data?.total ?? 0)}</VisuallyHidden>
      <section aria-labelledby="found-items">
        <h2 id="found-items" className={classes.heading}>
          In the library {total > 0 && <span className={classes.count}>{countWords(hits.length, total)}</span>}
        </h2>
        {total === 0 && <p className={classes.none}>Nothing there has these words.</p>}
        <ul>
          {hits.map((hit) => (
            <ItemHit key={hit.ref} hit={hit} />
          ))}
        </ul>
      </section>
      {entries.error && <p className={classes.none}>{failureMessage(entries.error)}</p>}
      {written.length > 0 && (
        <section aria-labelledby="found-entries">
          <h2 id="found-entries" className={classes.heading}>
            In the journal <span className={classes.count}>{countWords(written.length, entries.data?.total ?? 0)}</span>
          </h2>
          <ul>
            {written.map((entry) => (
              <EntryHit key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function countWords(shown: number, total: number): string {
  return shown < total ? `the first ${shown} of ${total}` : String(total);
}

function foundWords(items: number, entries: number): string {
  return `${items} found in the library, ${entries} in the journal`;
}
