import type { ReactNode } from 'react';
import classes from './ItemLayout.module.css';
import { type PagePart, TableOfContents } from './TableOfContents.tsx';

interface ItemLayoutProps {
  /** What the table of contents lists; without it there is none. */
  parts?: readonly PagePart[];
  children: ReactNode;
}

/** One column to read, and from 1280 wide the table of contents beside it. */
export function ItemLayout({ parts = [], children }: ItemLayoutProps) {
  return (
    <div className={classes.layout}>
      <div className={classes.main}>{children}</div>
      {parts.length > 1 && (
        <div className={classes.side}>
          <TableOfContents parts={parts} />
        </div>
      )}
    </div>
  );
}
