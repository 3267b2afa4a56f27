import { useId } from 'react';
import { Link } from 'wouter';
import { PaneSwatch } from '#renderer/components/window/PaneSwatch.tsx';
import type { Pane } from '#shared/domain/progress/windowPanes.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { Phase } from '#shared/model/curriculum.ts';
import classes from './PhaseDays.module.css';

interface PhaseDaysProps {
  phase: Phase;
  /** The window's picture of the same days. */
  panes: readonly { dayNumber: number; isToday: boolean; panes: readonly Pane[] }[];
}

/** A phase of the plan: what it is for, and its days one a row. */
export function PhaseDays({ phase, panes }: PhaseDaysProps) {
  const heading = useId();
  const minutes = panes.reduce((sum, day) => sum + minutesOf(day.panes), 0);
  return (
    <section className={classes.phase} aria-labelledby={heading}>
      <div className={classes.head}>
        <h3 id={heading} className={classes.title}>
          {phase.title}
        </h3>
        <span className={classes.aside}>
          Phase {phase.number}, {formatMinutes(minutes)}
        </span>
      </div>
      {phase.summary && <p className={classes.summary}>{phase.summary}</p>}
      <ol className={classes.days}>
        {panes.map(({ dayNumber, isToday, panes: ofDay }, index) => (
          <li key={dayNumber}>
            <Link href={`/library/day/${dayNumber}`} className={classes.day} data-today={isToday || undefined}>
              <span className={classes.number}>{dayNumber}</span>
              <span className={classes.name}>
                {phase.days[index]?.title}
                {isToday && <span className={classes.today}>Today</span>}
              </span>
              <span className={classes.panes} role="img" aria-label={doneWords(ofDay)}>
                {ofDay.map(({ sessionId, state, activity }) => (
                  <PaneSwatch key={sessionId} state={state} activity={activity} />
                ))}
              </span>
              <span className={classes.hours}>{formatMinutes(minutesOf(ofDay))}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

function minutesOf(panes: readonly Pane[]): number {
  return panes.reduce((sum, pane) => sum + pane.minutes, 0);
}

function doneWords(panes: readonly Pane[]): string {
  const done = panes.filter(({ state }) => state === 'lit').length;
  return `${done} of ${panes.length} ${panes.length === 1 ? 'session' : 'sessions'} done`;
}
