import { Button } from '@mantine/core';
import classes from './NotificationsLine.module.css';
import { usePageNotifications } from './usePageNotifications.ts';

const WORDS = {
  granted: 'This browser shows them. To end that, turn them off in its settings for this page.',
  denied:
    'This browser shows none, because it was told not to. Open its settings for this page (the sign left of the address; in a window without one, the menu in its title bar), allow notifications, and come back here. Until then reminders wait under Reminders.',
  default: 'This browser asks once whether Leadlight may. Until then reminders wait under Reminders.',
};

/** Whether the page may show notifications of the system, and how that is changed. Nothing where the host shows them itself. */
export function NotificationsLine() {
  const { permission, ask } = usePageNotifications();
  if (permission === 'none') return null;
  return (
    <div className={classes.line}>
      <p role="status">{WORDS[permission]}</p>
      {permission === 'default' && <Button onClick={() => void ask()}>Allow notifications</Button>}
    </div>
  );
}
