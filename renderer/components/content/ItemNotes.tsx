import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { EntryRows } from '#renderer/components/entries/EntryRows.tsx';
import { useBeginEntry } from '#renderer/components/entries/useBeginEntry.ts';
import { Folded } from '#renderer/components/Folded.tsx';
import { Backlinks } from '#renderer/components/links/Backlinks.tsx';
import type { EntrySummary } from '#shared/contract/journalContract.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import { linkRef } from '#shared/model/linkRef.ts';
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
  const { begin, isBeginning } = useBeginEntry();
  const { data } = useQuery(queries.journal.list.queryOptions({ input: { item, limit: 200 } }));
  const write = () => {
    const links = { planDay: null, sessionId: null, items: [item] };
    begin({ kind, edit: { title: withoutMarks(title).slice(0, 200), links } });
  };

  return (
    <>
      <section className={classes.notes} aria-label={heading}>
        <h2 className={classes.heading}>{heading}</h2>
        {data && data.entries.length > 0 && (
          <Folded items={data.entries} what="entries">
            {(shown) => <EntryRows entries={shown} actionFor={actionFor} />}
          </Folded>
        )}
        {data?.entries.length === 0 && <p className={classes.none}>{none}</p>}
        <div className={classes.write}>
          <Button leftSection={<PencilLine size={16} aria-hidden />} disabled={isBeginning} onClick={write}>
            {word}
          </Button>
        </div>
      </section>
      <Backlinks to={linkRef({ kind: 'item', ref: item })} />
    </>
  );
}
