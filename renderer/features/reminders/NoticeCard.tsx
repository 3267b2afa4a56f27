import { Button } from '@mantine/core';
import { AlarmClock } from 'lucide-react';
import { useId } from 'react';
import { targetToStart } from '#shared/domain/reminders/actOnNotice.ts';
import type { Notice } from '#shared/model/reminder.ts';
import { clockOf } from './clockOf.ts';
import { DigestParts } from './DigestParts.tsx';
import { dueInWords } from './inboxGroups.ts';
import classes from './NoticeCard.module.css';
import type { Answer } from './noticeActions.ts';

interface NoticeCardProps {
  notice: Notice;
  /** It came today: tomorrow nobody snoozes it. */
  isToday: boolean;
  /** It was new when the inbox was opened. */
  isNew: boolean;
  onAnswer: (notice: Notice, answer: Answer) => void;
}

/** One notice: what, when it was due, and what can be done about it. */
export function NoticeCard({ notice, isToday, isNew, onAnswer }: NoticeCardProps) {
  const title = useId();
  const { target, state, snoozedUntil } = notice;
  const isSnoozed = state === 'snoozed' && snoozedUntil !== null;
  return (
    <li
      className={classes.card}
      data-notice={notice.id}
      data-new={(isNew && !isSnoozed) || undefined}
      aria-labelledby={title}
    >
      <p className={classes.head}>
        <b className={classes.title}>
          {isNew && !isSnoozed && <span className={classes.new}>New</span>}
          <span id={title}>{notice.title}</span>
        </b>
        <time className={classes.time}>{dueInWords(notice)}</time>
      </p>
      {target.kind === 'digest' ? (
        <DigestParts notice={notice} parts={target.parts} />
      ) : (
        target.kind !== 'none' && <p className={classes.text}>{notice.text}</p>
      )}
      {isSnoozed && (
        <p className={classes.state}>
          <AlarmClock size={14} aria-hidden />
          Comes again at {clockOf(snoozedUntil)}
        </p>
      )}
      <div className={classes.actions}>
        {targetToStart(notice).kind !== 'none' && (
          <Button size="xs" onClick={() => onAnswer(notice, 'start')}>
            Start
          </Button>
        )}
        {isSnoozed ? (
          <Button size="xs" variant="subtle" onClick={() => onAnswer(notice, 'bring-back')}>
            Do not snooze
          </Button>
        ) : (
          isToday && (
            <Button size="xs" variant="subtle" onClick={() => onAnswer(notice, 'snooze')}>
              Snooze 10 minutes
            </Button>
          )
        )}
        {isToday && (
          <Button size="xs" variant="subtle" onClick={() => onAnswer(notice, 'not-today')}>
            Not today
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={() => onAnswer(notice, 'dismiss')}>
          Dismiss
        </Button>
      </div>
    </li>
  );
}
