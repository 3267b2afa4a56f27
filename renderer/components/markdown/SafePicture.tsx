import { ImageOff } from 'lucide-react';
import type { ExtraProps } from 'react-markdown';
import classes from './MarkdownView.module.css';

type SafePictureProps = React.ComponentProps<'img'> & ExtraProps;

/** A picture that came with the text; one from elsewhere is named instead of fetched. */
export function SafePicture({ src, alt = '', title }: SafePictureProps) {
  if (src) return <img src={src} alt={alt} title={title} className={classes.picture} />;
  return (
    <span className={classes.noPicture}>
      <ImageOff size={14} aria-hidden />
      {alt === '' ? 'Picture' : alt}: pictures from outside are not loaded
    </span>
  );
}
