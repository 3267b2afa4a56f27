import { type MouseEvent, useId } from 'react';
import { Link } from 'wouter';
import { useAbout } from '#renderer/api/useAbout.ts';
import { usePageNotifications } from '#renderer/components/usePageNotifications.ts';
import classes from './SectionList.module.css';
import { SETTINGS_SECTIONS } from './settingsSections.ts';

/** Leads to each section; the next Tab goes on from its heading. */
export function SectionList() {
  const { capabilities } = useAbout();
  const { permission } = usePageNotifications();
  const heading = useId();
  const isMissing: Record<string, boolean> = {
    computer: !capabilities.autostart && !capabilities.globalShortcut,
    notifications: permission === 'none',
  };
  const shown = Object.entries(SETTINGS_SECTIONS).filter(([place]) => !isMissing[place]);
  return (
    <nav className={classes.list} aria-labelledby={heading}>
      <p id={heading} className={classes.heading}>
        On this page
      </p>
      <ul>
        {shown.map(([place, title]) => (
          <li key={place}>
            <Link href={`/settings/${place}`} replace className={classes.link} onClick={(event) => show(event, place)}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Also when the address names it already and one has scrolled away. */
function show(event: MouseEvent, place: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const heading = document.getElementById(place);
  heading?.focus({ preventScroll: true });
  heading?.closest('section')?.scrollIntoView({ block: 'start' });
}
