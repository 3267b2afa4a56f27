import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { InlineText } from '#renderer/components/content/InlineText.tsx';
import classes from './ItemRows.module.css';

interface ItemRowProps {
  path: string;
  title: string;
  /** What it is about, in at most two lines. */
  text: string;
  /** One a line on the right. */
  facts: readonly string[];
}

export function ItemRows({ children }: { children: ReactNode }) {
  return <ul className={classes.rows}>{children}</ul>;
}

/** One item of a list as a whole link: title, what it is about, and a few facts. */
export function ItemRow({ path, title, text, facts }: ItemRowProps) {
  return (
    <li>
      <Link href={path} className={classes.row} data-row>
        <span className={classes.title}>{title}</span>
        <span className={classes.text}>
          <InlineText text={text} />
        </span>
        <span className={classes.facts}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </Link>
    </li>
  );
}
