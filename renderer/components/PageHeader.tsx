import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './PageHeader.module.css';

/** A part with a path leads back there. */
type OverlinePart = string | { word: string; path: string };

interface PageHeaderProps {
  /** The line above the title; the first part is the stronger one. */
  overline?: readonly OverlinePart[];
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
            <b>
              <Part part={first} />
            </b>
            {rest.map((part) => (
              <span key={typeof part === 'string' ? part : part.path}>
                <Part part={part} />
              </span>
            ))}
          </p>
        )}
        <h1 className={classes.title}>{title}</h1>
      </div>
      {children}
    </header>
  );
}

function Part({ part }: { part: OverlinePart }) {
  if (typeof part === 'string') return part;
  return (
    <Link href={part.path} className={classes.back}>
      {part.word}
    </Link>
  );
}
