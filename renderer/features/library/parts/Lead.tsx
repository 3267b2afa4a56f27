import type { ReactNode } from 'react';
import { InlineText } from '#renderer/components/content/InlineText.tsx';
import classes from './Lead.module.css';

/** What an item is about in a sentence or two, and under it a line of facts and marks. */
export function Lead({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className={classes.lead}>
      <p className={classes.text}>
        <InlineText text={text} />
      </p>
      {children && <div className={classes.facts}>{children}</div>}
    </div>
  );
}
