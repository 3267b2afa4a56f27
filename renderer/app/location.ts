import { navigate, useHashLocation } from 'wouter/use-hash-location';

const OPEN_OVER = /^(.*?)\/(?:session\/([a-z0-9-]+)|(reschedule|inbox))$/;

export interface AppLocation {
  /** The page's own path, for example `/calendar`. */
  page: string;
  /** The session whose drawer is open over the page, if any. */
  openSession: string | null;
  /** True while the choices for the schedule are open over the page. */
  isRescheduling: boolean;
  /** True while the reminders are open over the page. */
  isInboxOpen: boolean;
}

/** Any page's path may end in `/session/<id>`, `/reschedule` or `/inbox`: that opens over it, and Back closes it. */
export function useAppLocation(): AppLocation {
  const [path] = useHashLocation();
  const found = OPEN_OVER.exec(path);
  if (!found) return { page: path, openSession: null, isRescheduling: false, isInboxOpen: false };
  const isRescheduling = found[3] === 'reschedule';
  return { page: found[1] || '/', openSession: found[2] ?? null, isRescheduling, isInboxOpen: found[3] === 'inbox' };
}

/** The router's location hook: pages see their own path only. */
export function usePageLocation(): [string, typeof navigate] {
  return [useAppLocation().page, navigate];
}

/** What a link shows the browser, so that it can be copied and opened in a new window. */
usePageLocation.hrefs = (path: string) => `#${path}`;
