import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { EntrySummary } from '#shared/contract/journalContract.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import classes from './ItemNotes.module.css';
import { withoutMarks } from './inlinePieces.ts';

interface ItemNotesProps {
  item: ItemRef;
  /** The title a new note begins with. */
  title: string;
  heading?: string;
  kind?: EntryKind;
  /** What the button says. */
  word?: string;
  /** What it says while there is nothing. */
  none?: string;
  /** What can be done with an entry, beside it. */
  actionFor?: (entry: EntrySummary) => ReactNode;
}

/** What one wrote about an item of the content, and the way to write more. */
export function ItemNotes({
  item,
  title,
  heading = 'Your notes',
  kind = 'note',
  word = 'Write a note',
  none = 'Nothing written about it yet.',
  actionFor,
}: ItemNotesProps) {
  const { date } = useNow();
  const [, navigate] = useLocation();
  const [isCreating, setCreating] = useState(false);
  const { data } = useQuery(queries.journal.list.queryOptions({ input: { item } }));

  const write = async () => {
    setCreating(true);
    try {
      const links = { planDay: null, sessionId: null, items: [item] };
      const edit = { title: withoutMarks(title).slice(0, 200), links };
      const entry = await trackSaving(() => planner.journal.create({ kind, date, edit }), failureMessage);
      navigate(`/journal/${entry.id}`);
    } catch (error) {
      showToast({ message: failureMessage(error) });
      setCreating(false);
    }
  };

  return (
    <section className={classes.notes} aria-label={heading}>
      <h2 className={classes.heading}>{heading}</h2>
      {data && data.entries.length > 0 && (
        <ul>
          {data.entries.map((entry) => {
            const { icon: Icon, one, wears } = KIND_LOOKS[entry.kind];
            return (
              <li key={entry.id} className={classes.row}>
                <Link href={`/journal/${entry.id}`} className={classes.entry} data-activity={wears}>
                  <Icon size={15} aria-label={one} />
                  <span className={classes.title}>{entry.title || 'Untitled'}</span>
                  <span className={classes.date}>{mediumDate(entry.date)}</span>
                </Link>
                {actionFor?.(entry)}
              </li>
            );
          })}
        </ul>
      )}
      {data?.entries.length === 0 && <p className={classes.none}>{none}</p>}
      <Button
        className={classes.write}
        leftSection={<PencilLine size={16} aria-hidden />}
        disabled={isCreating}
        onClick={() => void write()}
      >
        {word}
      </Button>
    </section>
  );
}
