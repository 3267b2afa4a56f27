import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { queries } from '#renderer/api/queries.ts';
import { EntryRows } from '#renderer/components/entries/EntryRows.tsx';
import { useBeginEntry } from '#renderer/components/entries/useBeginEntry.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { RunSession } from '#shared/domain/run/findSession.ts';
import { entryKindFor } from './entryKindFor.ts';
import classes from './SessionEntries.module.css';

/** What was written about the session, and the way to write more. */
export function SessionEntries({ found: { session, day } }: { found: RunSession }) {
  const { begin, isBeginning } = useBeginEntry();
  const { data } = useQuery(queries.journal.list.queryOptions({ input: { sessionId: session.id } }));
  const kind = entryKindFor(session);
  const write = () => {
    const links = { planDay: day?.number ?? null, sessionId: session.id, items: [] };
    begin({ kind, edit: { title: session.title, links } });
  };

  return (
    <section className={classes.entries} aria-labelledby="session-entries">
      <h3 id="session-entries" className={classes.heading}>
        In the journal
      </h3>
      {data && data.entries.length > 0 && <EntryRows entries={data.entries} />}
      {data?.entries.length === 0 && <p className={classes.none}>Nothing written about it yet.</p>}
      <div className={classes.foot}>
        <Button leftSection={<PencilLine size={16} aria-hidden />} disabled={isBeginning} onClick={write}>
          Write about it
        </Button>
        <span className={classes.kind}>
          Begins {kind === 'rfc' ? 'an' : 'a'} {KIND_LOOKS[kind].one}.
        </span>
      </div>
    </section>
  );
}
