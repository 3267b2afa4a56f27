import { DrawingPicture } from '#renderer/components/drawings/DrawingPicture.tsx';
import type { DrawingId } from '#shared/model/ids.ts';
import classes from './ShownDrawing.module.css';

interface ShownDrawingProps {
  id: DrawingId;
  /** What the text calls it. */
  words: string;
}

/** A whiteboard in a text: as it looks now. A press opens it. */
export function ShownDrawing({ id, words }: ShownDrawingProps) {
  const name = words.trim() === '' ? 'Drawing' : words;
  return (
    <a href={`#/drawings/${id}`} className={classes.drawing} aria-label={`${name}: open the whiteboard`}>
      <DrawingPicture id={id} title={name} />
      {words.trim() !== '' && <span className={classes.words}>{words}</span>}
    </a>
  );
}
