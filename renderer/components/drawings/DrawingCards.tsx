import { Link } from 'wouter';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Drawing } from '#shared/model/drawing.ts';
import classes from './DrawingCards.module.css';
import { DrawingPicture } from './DrawingPicture.tsx';
import { drawingTitle } from './drawingTitle.ts';

/** Drawings as small pictures, each of which opens it. */
export function DrawingCards({ drawings }: { drawings: readonly Drawing[] }) {
  if (drawings.length === 0) return null;
  return (
    <ul className={classes.cards} aria-label="Whiteboards">
      {drawings.map((drawing) => (
        <li key={drawing.id}>
          <Link href={`/drawings/${drawing.id}`} className={classes.card}>
            <span className={classes.picture} aria-hidden>
              {drawing.elements === 0 ? (
                <span className={classes.empty}>Nothing on it yet</span>
              ) : (
                <DrawingPicture id={drawing.id} title="" fit="thumb" />
              )}
            </span>
            <span className={classes.title}>{drawingTitle(drawing)}</span>
            <span className={classes.date}>{mediumDate(wallClockAt(drawing.updatedAt, drawing.zone).date)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
