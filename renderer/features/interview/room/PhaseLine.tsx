import { UnstyledButton } from '@mantine/core';
import { stepInterview } from '#renderer/components/interviews/interviewActions.ts';
import { minutesOf } from '#shared/domain/interviews/interviewWords.ts';
import type { Interview } from '#shared/model/interview.ts';
import classes from './PhaseLine.module.css';
import type { InterviewClock } from './useInterviewClock.ts';

/** The phases side by side, as wide as they are long; each fills with the time spent in it and leads there. */
export function PhaseLine({ interview, clock }: { interview: Interview; clock: InterviewClock }) {
  const { id, phase, phases } = interview;
  return (
    <nav aria-label="Phases" className={classes.line}>
      <ol className={classes.phases}>
        {phases.map(({ title, minutes }, place) => {
          const spentMs = clock.spentMs(place);
          const part = Math.min(1, spentMs / (minutes * 60_000));
          const isOver = spentMs > minutes * 60_000;
          const taken = spentMs === 0 ? '' : `, ${minutesOf(spentMs)} taken`;
          return (
            <li key={title} className={classes.place} style={{ flexGrow: minutes }}>
              <UnstyledButton
                className={classes.phase}
                aria-current={place === phase ? 'step' : undefined}
                aria-label={`${title}, ${minutes} minutes${taken}`}
                onClick={() => void stepInterview(id, 'go', { to: place })}
              >
                <span className={classes.bar} aria-hidden>
                  <span
                    className={classes.filled}
                    data-over={isOver || undefined}
                    style={{ width: `${part * 100}%` }}
                  />
                </span>
                <span className={classes.title}>{title}</span>
                <span className={classes.minutes}>{isOver ? `${minutesOf(spentMs)} of ${minutes}` : minutes} min</span>
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
