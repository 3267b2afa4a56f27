import { newSecret } from './secrets.ts';

/**
 * Who may speak to this host. The token is made anew at every start and lives in the memory of this process and of
 * the page; the page keeps it for its own tab, so that reloading works.
 *
 * A window that is opened by a command gets a one-time code instead, because every user of the machine can read the
 * arguments of a running program: the code is good for one request and is worthless once the window is there.
 */
export interface Access {
  readonly token: string;
  /** What another start of Leadlight by the same user shows to get a window. */
  readonly windowSecret: string;
  /** The path of a window that opens once. The browser remembers its size by the part before the `?`. */
  newWindowPath(): string;
  /** True the first time a path of `newWindowPath` is used. */
  redeem(path: string): boolean;
}

/** Codes nobody used are forgotten in the order they were made. */
const MOST_CODES = 16;

export function createAccess(): Access {
  const waiting = new Set<string>();
  return {
    token: newSecret(),
    windowSecret: newSecret(),
    newWindowPath() {
      const path = `/open?code=${newSecret()}`;
      waiting.add(path);
      for (const oldest of [...waiting].slice(0, -MOST_CODES)) waiting.delete(oldest);
      return path;
    },
    redeem: (path) => waiting.delete(path),
  };
}
