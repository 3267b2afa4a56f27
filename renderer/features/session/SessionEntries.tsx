import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { RunSession } from '#shared/domain/run/findSession.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { entryKindFor } from './entryKindFor.ts';
import classes from './SessionEntries.module.css';

/** What was written about the session, and the way to write more. */
export function SessionEntries({ found: { session, day } }: { found: RunSession }) {
  const { date } = useNow();
  const [, navigate] = useLocation();
  const [isCreating, setCreating] = useState(false);
  const { data } = useQuery(queries.journal.list.queryOptions({ input: { sessionId: session.id } }));
  const kind = entryKindFor(session);

  const write = async () => {
    setCreating(true);
    try {
      const links = { planDay: day?.number ?? null, sessionId: session.id, items: [] };
      const edit = { title: session.title, links };
      const entry = await trackSaving(() => planner.journal.create({ kind, date, edit }), failureMessage);
      navigate(`/journal/${entry.id}`);
    } catch (error) {
      showToast({ message: failureMessage(error) });
      setCreating(false);
    }
  };

  return (
    <section className={classes.entries} aria-labelledby="session-entries">
      <h3 id="session-entries" className={classes.heading}>
        In the journal
      </h3>
      {data && data.entries.length > 0 && (
        <ul>
          {data.entries.map((entry) => {
            const { icon: Icon, one, wears } = KIND_LOOKS[entry.kind];
            return (
              <li key={entry.id}>
                <a href={`#/journal/${entry.id}`} className={classes.entry} data-activity={wears}>
                  <Icon size={15} aria-label={one} />
                  <span className={classes.title}>{entry.title || 'Untitled'}</span>
                  <span className={classes.date}>{mediumDate(entry.date)}</span>
                </a>
              </li>
            );
          })}
        </ul>
      )}
      {data?.entries.length === 0 && <p className={classes.none}>Nothing written about it yet.</p>}
      <div className={classes.foot}>
        <Button leftSection={<PencilLine size={16} aria-hidden />} disabled={isCreating} onClick={() => void write()}>
          Write about it
        </Button>
        <span className={classes.kind}>
          Begins {kind === 'rfc' ? 'an' : 'a'} {KIND_LOOKS[kind].one}.
        </span>
      </div>
    </section>
  );
}
