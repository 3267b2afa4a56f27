import { Paper } from '@mantine/core';
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { AskedSection } from './askedSection.ts';
import classes from './SettingsSection.module.css';
import { SETTINGS_SECTIONS, type SettingsPlace } from './settingsSections.ts';

interface SettingsSectionProps {
  place: SettingsPlace;
  /** One sentence on what this is for. */
  lead?: string;
  children: ReactNode;
}

export function SettingsSection({ place, lead, children }: SettingsSectionProps) {
  const section = useRef<HTMLElement>(null);
  const isAskedFor = useContext(AskedSection) === place;
  const [path] = useLocation();
  useEffect(() => {
    // Another address, as when a form over the page is closed, begins at the top of the page again.
    if (isAskedFor && path) section.current?.scrollIntoView({ block: 'start' });
  }, [isAskedFor, path]);
  return (
    <Paper component="section" ref={section} aria-labelledby={place} className={classes.section}>
      <h2 id={place} tabIndex={-1} className={classes.title}>
        {SETTINGS_SECTIONS[place]}
      </h2>
      {lead && <p className={classes.lead}>{lead}</p>}
      <div className={classes.content}>{children}</div>
    </Paper>
  );
}
