import { useAbout } from '#renderer/api/useAbout.ts';
import { OnThisPage } from '#renderer/components/contents/OnThisPage.tsx';
import { usePageNotifications } from '#renderer/components/usePageNotifications.ts';
import classes from './SectionList.module.css';
import { SETTINGS_SECTIONS } from './settingsSections.ts';

/** Leads to each section that is there. */
export function SectionList() {
  const { capabilities } = useAbout();
  const { permission } = usePageNotifications();
  const isMissing: Record<string, boolean> = {
    computer: !capabilities.autostart && !capabilities.globalShortcut,
    notifications: permission === 'none',
  };
  const parts = Object.entries(SETTINGS_SECTIONS)
    .filter(([place]) => !isMissing[place])
    .map(([place, title]) => ({ place, title }));
  return <OnThisPage parts={parts} path="/settings" className={classes.list} />;
}
