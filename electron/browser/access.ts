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
  /** A code that can be turned into the token once. */
  newOpeningCode(): string;
  /** True the first time a code is used. */
  redeem(code: string): boolean;
}

export function createAccess(): Access {
  const codes = new Set<string>();
  return {
    token: newSecret(),
    newOpeningCode() {
      const code = newSecret();
      codes.add(code);
      return code;
    },
    redeem: (code) => codes.delete(code),
  };
}
