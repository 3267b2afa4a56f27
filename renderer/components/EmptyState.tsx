import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  /** What belongs here. */
  children: ReactNode;
  /** The one first step. */
  action?: ReactNode;
}

/** A small clear lancet, what belongs here, and the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <svg width="48" height="42" viewBox="0 0 48 42" aria-hidden className={classes.lancet}>
        <path d="M2 40V14Q24 -8 46 14V40Z" fill="var(--ll-pane-clear)" />
        <path d="M24 3V40M2 22H46" stroke="var(--ll-lead-edge)" strokeWidth="1.8" />
        <path
          d="M2 40V14Q24 -8 46 14V40Z"
          fill="none"
          stroke="var(--ll-lead-edge)"
          strokeWidth="3"
          strokeLinejoin="round"
        />
      </svg>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{children}</p>
      {action}
    </div>
  );
}
