import { InlineText } from './InlineText.tsx';
import classes from './Points.module.css';

/** Short statements, one a bullet. */
export function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className={classes.points}>
      {points.map((point) => (
        <li key={point}>
          <InlineText text={point} />
        </li>
      ))}
    </ul>
  );
}
