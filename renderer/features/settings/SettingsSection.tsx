import { Paper } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useLocation } from 'wouter';
import classes from './SettingsSection.module.css';

interface SettingsSectionProps {
  title: string;
  /** One sentence on what this is for. */
  lead?: string;
  /** An address named it: it is brought into sight. */
  isAskedFor?: boolean;
  children: ReactNode;
}

export function SettingsSection({ title, lead, isAskedFor = false, children }: SettingsSectionProps) {
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const [path] = useLocation();
  useEffect(() => {
    // Another address, as when a form over the page is closed, begins at the top of the page again.
    if (isAskedFor && path) section.current?.scrollIntoView({ block: 'start' });
  }, [isAskedFor, path]);
  return (
    <Paper component="section" ref={section} aria-labelledby={heading} className={classes.section}>
      <h2 id={heading} className={classes.title}>
        {title}
      </h2>
      {lead && <p className={classes.lead}>{lead}</p>}
      <div className={classes.content}>{children}</div>
    </Paper>
  );
}
