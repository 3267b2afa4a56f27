import type { ReactNode } from 'react';
import classes from './PageSection.module.css';

interface PageSectionProps {
  /** Of the heading, for the table of contents. */
  id: string;
  title: string;
  /** A few words after the title, for example a count. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of an item's page under a heading that can take focus. */
export function PageSection({ id, title, aside, children }: PageSectionProps) {
  return (
    <section aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} tabIndex={-1} className={classes.title}>
          {title}
        </h2>
        {aside && <span className={classes.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
