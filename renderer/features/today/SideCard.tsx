import { Paper } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './SideCard.module.css';

interface SideCardProps {
  title: string;
  /** A figure at the right of the title. */
  aside?: string;
  className?: string | undefined;
  children: ReactNode;
}

export function SideCard({ title, aside, className = '', children }: SideCardProps) {
  const heading = useId();
  return (
    <Paper component="section" aria-labelledby={heading} className={`${classes.card} ${className}`}>
      <h2 id={heading} className={classes.title}>
        {title}
        {aside && <span>{aside}</span>}
      </h2>
      {children}
    </Paper>
  );
}
