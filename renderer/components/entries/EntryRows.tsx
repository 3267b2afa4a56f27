import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { EntrySummary } from '#shared/contract/journalContract.ts';
import { numberedTitle } from '#shared/domain/journal/document/documentNumber.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
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
      {entries.map((entry) => {
        const { icon: Icon, one, wears } = KIND_LOOKS[entry.kind];
        return (
          <li key={entry.id} className={classes.row}>
            <Link href={`/journal/${entry.id}`} className={classes.entry} data-activity={wears}>
              <Icon size={15} aria-label={one} />
              <span className={classes.title}>{numberedTitle(entry) || 'Untitled'}</span>
              <span className={classes.date}>{mediumDate(entry.date)}</span>
            </Link>
            {actionFor?.(entry)}
          </li>
        );
      })}
    </ul>
  );
}
