import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './charts.module.css';

interface SizedFigureProps {
  /** The picture in words. */
  label: string;
  /** In pixels. */
  height: number;
  /** Draws it as wide as there is room. */
  children: (width: number) => ReactNode;
}

/** A picture of a fixed height that is as wide as its card; to those who do not see it, it is its label. */
export function SizedFigure({ label, height, children }: SizedFigureProps) {
  const { ref, width } = useElementSize();
  return (
    <figure ref={ref} className={classes.picture} style={{ height }} aria-label={label}>
      {width > 0 && <div aria-hidden>{children(width)}</div>}
    </figure>
  );
}
