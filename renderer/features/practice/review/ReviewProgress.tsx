import classes from './ReviewProgress.module.css';

interface ReviewProgressProps {
  left: { again: number; reviews: number; fresh: number };
  done: number;
}

/** How far one is through today's cards. */
export function ReviewProgress({ left, done }: ReviewProgressProps) {
  const open = left.again + left.reviews + left.fresh;
  const parts = [
    ...(left.reviews + left.again > 0 ? [`${left.reviews + left.again} due`] : []),
    ...(left.fresh > 0 ? [`${left.fresh} new`] : []),
  ];
  return (
    <div className={classes.progress}>
      <div
        className={classes.bar}
        role="progressbar"
        aria-label="Cards of today"
        aria-valuemin={0}
        aria-valuemax={open + done}
        aria-valuenow={done}
      >
        <span style={{ width: `${(100 * done) / Math.max(1, open + done)}%` }} />
      </div>
      <p>
        {parts.join(', ')} left, {done} done
      </p>
    </div>
  );
}
