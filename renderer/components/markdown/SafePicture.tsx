import { ImageOff } from 'lucide-react';
import type { ExtraProps } from 'react-markdown';
import { drawingOf } from './drawingAddress.ts';
import classes from './MarkdownView.module.css';
import { ShownDrawing } from './ShownDrawing.tsx';

type SafePictureProps = React.ComponentProps<'img'> & ExtraProps;

/** A picture that came with the text, or a drawing; one from elsewhere is named instead of fetched. */
export function SafePicture({ src, alt = '', title }: SafePictureProps) {
  const drawing = drawingOf(src ?? '');
  if (drawing) return <ShownDrawing id={drawing} words={alt} />;
  if (src) return <img src={src} alt={alt} title={title} className={classes.picture} />;
  return (
    <span className={classes.noPicture}>
      <ImageOff size={14} aria-hidden />
      {alt === '' ? 'Picture' : alt}: pictures from outside are not loaded
    </span>
  );
}
