import type { FocusView } from '#shared/contract/focusContract.ts';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import type { FocusReading } from '#shared/domain/focus/readFocus.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import classes from './FocusTimer.module.css';

/** The big figure and one line on what it means. */
export function FocusTimer({ focus, reading }: { focus: FocusView; reading: FocusReading }) {
  const caption = captionOf(focus, reading);
  const figure = clockFigure(reading.shownMs);
  return (
    <>
      <div className={classes.time} role="timer" aria-label={`${figure} ${caption}`}>
        {figure}
      </div>
      <p className={classes.caption}>{caption}</p>
      <p className={classes.hint} role="status">
        {hintOf(reading)}
      </p>
    </>
  );
}

function captionOf(focus: FocusView, { state, isOver, workedMs, blockMs }: FocusReading): string {
  const block = formatMinutes(blockMs / 60_000);
  const began = `started ${wallTime(focus.beganAt)}`;
  if (focus.clock === 'flow') return `worked of ${block}, ${began}`;
  if (state === 'break') return isOver ? 'longer than the break was to be' : 'left of the break';
  if (focus.clock === 'pomodoro') return `left of this stretch, ${formatMinutes(workedMs / 60_000)} of ${block} worked`;
  return isOver ? `over ${block}, ${began}` : `left of ${block}, ${began}`;
}

function hintOf({ state, isOver, suggestsBreak, workedMs, blockMs }: FocusReading): string {
  if (state === 'break') return isOver ? 'The break is over. Space goes on.' : 'Stand up, look out of the window.';
  if (state === 'paused') return 'Paused. Space goes on.';
  if (suggestsBreak) return 'Fifty minutes without a break. A good moment for one.';
  if (workedMs >= blockMs) return 'The time is over. Finish, or add some.';
  return '';
}

/** On the wall where the person is. */
function wallTime(moment: string): string {
  return new Date(moment).toTimeString().slice(0, 5);
}
