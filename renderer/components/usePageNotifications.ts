import { useSyncExternalStore } from 'react';
import { useAbout } from '#renderer/api/useAbout.ts';

/** `none`: this host shows notifications by itself, or this browser has none. */
export type NotificationPermissionState = 'granted' | 'denied' | 'default' | 'none';

/** Whether the page may show notifications, and the question, which a browser answers only after a click. */
export function usePageNotifications(): { permission: NotificationPermissionState; ask: () => Promise<void> } {
  const { host } = useAbout();
  const permission = useSyncExternalStore(onChange, () => permissionOf(host));
  return {
    permission,
    ask: async () => {
      await Notification.requestPermission();
      for (const listener of listeners) listener();
    },
  };
}

const listeners = new Set<() => void>();

/** The person may change it in the browser meanwhile: it is looked at again when they come back. */
function onChange(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('focus', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('focus', listener);
  };
}

function permissionOf(host: string): NotificationPermissionState {
  return host === 'browser' && 'Notification' in window ? Notification.permission : 'none';
}
