import type { DrawingId } from '#shared/model/ids.ts';
import classes from './DrawingPicture.module.css';
import { usePicture } from './usePicture.ts';

interface DrawingPictureProps {
  id: DrawingId;
  title: string;
  /** Its whole, or as much as a small place shows. */
  fit?: 'whole' | 'thumb';
}

/** A drawing as it looks, never more than a picture: what is in it cannot run. */
export function DrawingPicture({ id, title, fit = 'whole' }: DrawingPictureProps) {
  const { picture, problem } = usePicture(id);
  if (picture) return <img src={picture} alt={title} className={classes.picture} data-fit={fit} />;
  const words = problem ?? (picture === null ? 'No picture yet' : '');
  return (
    <span className={classes.none} data-fit={fit}>
      {words}
    </span>
  );
}
