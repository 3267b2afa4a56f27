import type { ExtraProps } from 'react-markdown';
import classes from './MarkdownView.module.css';
import { scrollable } from './scrollable.ts';

/** A table wider than the page scrolls by itself. */
export function WideTable({ children }: React.ComponentProps<'table'> & ExtraProps) {
  return (
    <section className={classes.wide} aria-label="Table" {...scrollable}>
      <table>{children}</table>
    </section>
  );
}
