import type { ReactNode } from 'react';
import type { EntrySummary } from '#shared/contract/journalContract.ts';
import { numberedTitle } from '#shared/domain/journal/document/documentNumber.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { EntryLink } from './EntryLink.tsx';
import classes from './EntryRows.module.css';

interface EntryRowsProps {
  entries: readonly EntrySummary[];
  /** What can be done with an entry, beside it. */
  actionFor?: ((entry: EntrySummary) => ReactNode) | undefined;
}

/** Entries of the journal, one a row: kind, title, date; each leads to it. */
export function EntryRows({ entries, actionFor }: EntryRowsProps) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id} className={classes.row}>
          <EntryLink
            path={`/journal/${entry.id}`}
            kind={entry.kind}
            title={numberedTitle(entry)}
            notes={[mediumDate(entry.date)]}
          />
          {actionFor?.(entry)}
        </li>
      ))}
    </ul>
  );
}
