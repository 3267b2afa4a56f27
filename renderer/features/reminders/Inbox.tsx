import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { AnsweredList } from './AnsweredList.tsx';
import classes from './Inbox.module.css';
import { inboxGroups } from './inboxGroups.ts';
import { NoticeCard } from './NoticeCard.tsx';
import { NotificationsHint } from './NotificationsHint.tsx';
import { SilentToday } from './SilentToday.tsx';
import { useAnswers } from './useAnswers.ts';
import { useInboxKeys } from './useInboxKeys.ts';

interface InboxProps {
  /** What the headings of the days are, under the title of a page or a drawer. */
  heading: 'h2' | 'h3';
}

/** What Leadlight reminded of, the newest first. Opening it marks all of it as seen. */
export function Inbox({ heading: Heading }: InboxProps) {
  const inbox = useQuery(queries.reminders.inbox.queryOptions());
  const { date: today } = useNow();
  const list = useRef<HTMLDivElement>(null);
  const notices = inbox.data?.notices ?? [];
  const unseen = useSeen(
    inbox.data?.unseen ?? 0,
    notices.filter(({ state }) => state === 'new').map(({ id }) => id),
  );
  const onAnswer = useAnswers(list);
  useInboxKeys(list, notices, onAnswer);

  if (inbox.error) {
    return (
      <EmptyState
        title="Your reminders could not be read"
        action={<Button onClick={() => void inbox.refetch()}>Try again</Button>}
      >
        {failureMessage(inbox.error)}
      </EmptyState>
    );
  }
  if (!inbox.data) return null;
  const { waiting, answered } = inboxGroups(notices, today);
  return (
    <div className={classes.inbox} ref={list} tabIndex={-1}>
      <SilentToday />
      {waiting.length === 0 && (
        <EmptyState title="Nothing waits here">
          What Leadlight reminds you of is kept here until you answer it: the next session, the cards that are due, the
          weekly review, and reminders of your own.
        </EmptyState>
      )}
      {waiting.map((day) => (
        <section key={day.date} className={classes.day}>
          <Heading className={classes.date}>{day.words}</Heading>
          <ul className={classes.list} aria-label={day.words}>
            {day.notices.map((notice) => (
              <NoticeCard
                key={notice.id}
                notice={notice}
                isToday={day.date === today}
                isNew={unseen.has(notice.id)}
                onAnswer={onAnswer}
              />
            ))}
          </ul>
        </section>
      ))}
      <AnsweredList heading={Heading} notices={answered} today={today} />
      <footer className={classes.foot}>
        <NotificationsHint />
        <Link href="/settings/reminders">Choose what to be reminded of</Link>
      </footer>
    </div>
  );
}

/** Tells that all is seen, and keeps in mind what was new: it stays marked until the inbox is closed. */
function useSeen(unseen: number, fresh: readonly string[]): ReadonlySet<string> {
  const [wasNew, setWasNew] = useState<ReadonlySet<string>>(new Set());
  const missing = fresh.filter((id) => !wasNew.has(id));
  if (missing.length > 0) setWasNew(new Set([...wasNew, ...missing]));
  useEffect(() => {
    if (unseen === 0) return;
    void planner.reminders
      .seeAll()
      .then((seen) => queryClient.setQueryData(queries.reminders.inbox.queryKey(), seen))
      // It stays new, and is marked as seen the next time.
      .catch(() => undefined);
  }, [unseen]);
  return wasNew;
}
