import { navigate, useHashLocation } from 'wouter/use-hash-location';

const OPEN_SESSION = /^(.*?)\/session\/([a-z0-9-]+)$/;

export interface AppLocation {
  /** The page's own path, for example `/calendar`. */
  page: string;
  /** The session whose drawer is open over the page, if any. */
  openSession: string | null;
}

/** Any page's path may end in `/session/<id>`: the session opens over it, and Back closes it. */
export function useAppLocation(): AppLocation {
  const [path] = useHashLocation();
  const found = OPEN_SESSION.exec(path);
  return found ? { page: found[1] || '/', openSession: found[2] ?? null } : { page: path, openSession: null };
}

/** The router's location hook: pages see their own path only. */
export function usePageLocation(): [string, typeof navigate] {
  return [useAppLocation().page, navigate];
}

/** What a link shows the browser, so that it can be copied and opened in a new window. */
usePageLocation.hrefs = (path: string) => `#${path}`;
