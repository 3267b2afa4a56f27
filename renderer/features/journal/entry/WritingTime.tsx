import { useNow } from '#renderer/api/useNow.ts';
import classes from './EntryHeader.module.css';

const MEANT_MINUTES = 10;

/** How long one has been writing, against the ten minutes meant for it. It never calls for attention. */
export function WritingTime({ sinceMs }: { sinceMs: number }) {
  const { epochMs } = useNow();
  const minutes = Math.max(0, Math.floor((epochMs - sinceMs) / 60_000));
  const words = minutes <= MEANT_MINUTES ? `${minutes} of ${MEANT_MINUTES} min` : `${minutes} min`;
  return (
    <span className={classes.aside} title="Time at this reflection">
      {words}
    </span>
  );
}
