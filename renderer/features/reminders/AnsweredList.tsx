import { Button } from '@mantine/core';
import { Folded } from '#renderer/components/Folded.tsx';
import type { Notice } from '#shared/model/reminder.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './AnsweredList.module.css';
import { cameOn, dayInWords, dueInWords } from './inboxGroups.ts';
import { answer } from './noticeActions.ts';

const WORDS: Partial<Record<Notice['state'], string>> = {
  started: 'Started',
  'not-today': 'Not today',
  dismissed: 'Dismissed',
};

interface AnsweredListProps {
  heading: 'h2' | 'h3';
  notices: readonly Notice[];
  today: LocalDate;
}

/** What was answered, one line each. Today's can be brought back. */
export function AnsweredList({ heading: Heading, notices, today }: AnsweredListProps) {
  if (notices.length === 0) return null;
  return (
    <section>
      <Heading className={classes.heading}>Answered</Heading>
      <Folded items={notices} what="answered reminders">
        {(shown) => (
          <ul className={classes.list} aria-label="Answered">
            {shown.map((notice) => {
              const date = cameOn(notice);
              return (
                <li key={notice.id}>
                  <span className={classes.title}>{notice.title}</span>
                  <span className={classes.when}>
                    {WORDS[notice.state]} · {dayInWords(date, today)}, {dueInWords(notice)}
                  </span>
                  {date === today && notice.state !== 'started' && (
                    <Button
                      size="xs"
                      variant="subtle"
                      aria-label={`Bring back: ${notice.title}`}
                      onClick={() => void answer(notice, 'bring-back')}
                    >
                      Bring back
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Folded>
    </section>
  );
}
