import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { usePageNotifications } from '#renderer/components/usePageNotifications.ts';

/** In a browser that shows no notifications yet: how it would, in a line. */
export function NotificationsHint() {
  const { permission, ask } = usePageNotifications();
  if (permission === 'default') {
    return (
      <span>
        Behind other windows too?{' '}
        <Button size="xs" variant="subtle" onClick={() => void ask()}>
          Allow notifications
        </Button>
      </span>
    );
  }
  if (permission !== 'denied') return null;
  return (
    <span>
      The browser shows no notifications. <Link href="/settings/notifications">How to allow them</Link>
    </span>
  );
}
