import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  /** The line above the title; the first part is the stronger one. */
  overline?: readonly string[];
  title: string;
  children?: ReactNode;
}

/** Overline, title and the page's actions on the title's baseline. */
export function PageHeader({ overline = [], title, children }: PageHeaderProps) {
  const [first, ...rest] = overline;
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {first !== undefined && (
          <p className={classes.overline}>
            <b>{first}</b>
            {rest.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
        )}
        <h1 className={classes.title}>{title}</h1>
      </div>
      {children}
    </header>
  );
}
