import { ActionIcon, Button } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { Link } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { changeInterview, removeInterview } from '#renderer/components/interviews/interviewActions.ts';
import { INTERVIEW_LOOKS, interviewStands } from '#renderer/components/interviews/interviewLooks.ts';
import type { InterviewHead } from '#shared/contract/interviewsContract.ts';
import { resultInWords } from '#shared/domain/interviews/interviewResult.ts';
import { INTERVIEW_KIND_WORDS } from '#shared/domain/interviews/interviewWords.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import classes from './InterviewRow.module.css';

/** Kind, day, what was asked, and the result as a bar and in words. */
export function InterviewRow({ interview, inBin }: { interview: InterviewHead; inBin: boolean }) {
  const { id, kind, date, titles, taken, minutes, state, mean } = interview;
  const Icon = INTERVIEW_LOOKS[kind].icon;
  const name = `${INTERVIEW_KIND_WORDS[kind]}, ${mediumDate(date)}`;
  return (
    <li className={classes.row}>
      <Icon size={18} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        <Link href={`/interviews/${id}`} className={classes.name}>
          {name}
        </Link>
        <p className={classes.asked}>{state === 'finished' ? titles.join(' · ') : `${interviewStands(interview)}.`}</p>
      </div>
      <span className={classes.minutes}>
        {taken} of {minutes} min
      </span>
      <span className={classes.result}>
        {mean !== null && (
          <>
            <span className={classes.bar} aria-hidden>
              <span className={classes.filled} style={{ width: `${((mean - 1) / 3) * 100}%` }} />
            </span>
            <span>
              {resultInWords(mean)}, {mean.toFixed(1)}
            </span>
          </>
        )}
      </span>
      {inBin ? (
        <Button
          size="xs"
          aria-label={`Restore ${name}`}
          onClick={() => void changeInterview(() => planner.interviews.restore({ id }))}
        >
          Restore
        </Button>
      ) : (
        <ActionIcon
          variant="subtle"
          size={30}
          aria-label={`Move to the bin: ${name}`}
          onClick={() => void removeInterview(id)}
        >
          <Trash2 size={15} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
