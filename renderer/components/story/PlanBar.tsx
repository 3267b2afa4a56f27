import {
  formatSeconds,
  PART_NAMES,
  type PartName,
  type PartSeconds,
  PLANNED_SECONDS,
} from '#shared/domain/journal/story/storyPlan.ts';
import classes from './PlanBar.module.css';
import { PART_WORDS } from './partWords.ts';

interface PlanBarProps {
  seconds: PartSeconds;
  size?: 'small' | 'large';
  /** The part that is being told. */
  current?: PartName | null;
}

/** Four panes, each as wide as its part may take, filled by the time it takes. Over time is told by an edge only. */
export function PlanBar({ seconds, size = 'small', current = null }: PlanBarProps) {
  const bar = (
    <div className={classes.bar} data-size={size} role="img" aria-label={planWords(seconds)}>
      {PART_NAMES.map((name) => (
        <span
          key={name}
          className={classes.part}
          style={{ flexGrow: PLANNED_SECONDS[name] }}
          data-over={seconds[name] > PLANNED_SECONDS[name] || undefined}
          data-current={name === current || undefined}
        >
          <span
            className={classes.fill}
            style={{ width: `${Math.min(100, (100 * seconds[name]) / PLANNED_SECONDS[name])}%` }}
          />
        </span>
      ))}
    </div>
  );
  if (size === 'small') return bar;
  return (
    <div>
      {bar}
      <div className={classes.words} aria-hidden>
        {PART_NAMES.map((name) => (
          <span key={name} style={{ flexGrow: PLANNED_SECONDS[name] }} data-current={name === current || undefined}>
            {PART_WORDS[name]} {PLANNED_SECONDS[name]} s
          </span>
        ))}
      </div>
    </div>
  );
}

function planWords(seconds: PartSeconds): string {
  return PART_NAMES.map(
    (name) => `${PART_WORDS[name]} ${formatSeconds(seconds[name])} of ${formatSeconds(PLANNED_SECONDS[name])}`,
  ).join(', ');
}
