import { formatSeconds, PLANNED_SECONDS, totalSeconds } from '#shared/domain/journal/story/storyPlan.ts';
import type { Telling } from '#shared/model/entry.ts';
import classes from './TellingsLine.module.css';

const SHOWN = 20;
const [WIDTH, HEIGHT] = [200, 40];

/** The whole time of the last tellings against the two minutes planned, drawn small. Nothing before the second. */
export function TellingsLine({ tellings }: { tellings: readonly Telling[] }) {
  const totals = tellings.slice(-SHOWN).map(({ seconds }) => totalSeconds(seconds));
  const plan = totalSeconds(PLANNED_SECONDS);
  if (totals.length < 2) return null;
  const [low, high] = [Math.min(plan, ...totals) - 5, Math.max(plan, ...totals) + 5];
  const y = (seconds: number) => HEIGHT * (1 - (seconds - low) / (high - low));
  const points = totals.map((total, index) => `${(WIDTH * index) / (totals.length - 1)},${y(total)}`);
  const [first = 0, last = 0] = [totals[0], totals.at(-1)];
  return (
    <svg
      className={classes.line}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`The last ${totals.length} tellings went from ${formatSeconds(first)} to ${formatSeconds(last)}; planned are ${formatSeconds(plan)}`}
    >
      <line className={classes.plan} x1={0} x2={WIDTH} y1={y(plan)} y2={y(plan)} />
      <polyline className={classes.told} points={points.join(' ')} />
    </svg>
  );
}
