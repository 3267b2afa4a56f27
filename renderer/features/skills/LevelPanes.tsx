import classes from './LevelPanes.module.css';
import { levelWords } from './levelWords.ts';

interface LevelPanesProps {
  /** The panes lit; none while it is not rated. */
  level: number | null;
  /** The mark stands after this pane; left out where it would only repeat. */
  leadLevel?: number;
}

const LEVELS = [1, 2, 3, 4, 5];
const PANE = 11;
const HEIGHT = 20;

/** Five panes, lit up to the level, with a bar across where a lead stands. */
export function LevelPanes({ level, leadLevel }: LevelPanesProps) {
  const width = LEVELS.length * PANE + 2;
  return (
    <svg
      role="img"
      aria-label={levelWords(level, leadLevel)}
      className={classes.panes}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
    >
      {LEVELS.map((pane) => (
        <rect
          key={pane}
          x={(pane - 1) * PANE + 1}
          y="3.5"
          width={PANE}
          height="13"
          className={classes.pane}
          data-lit={pane <= (level ?? 0) || undefined}
        />
      ))}
      {leadLevel !== undefined && (
        <rect x={leadLevel * PANE} y="0.5" width="2" height={HEIGHT - 1} className={classes.mark} />
      )}
    </svg>
  );
}
