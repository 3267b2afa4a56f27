import { parseArgs } from 'node:util';

export interface Flags {
  /** Open a window, rather than serve and print the address. */
  opensWindow: boolean;
  port: number;
}

/** Reads the command line; `--vault` is read by vaultLocation. Throws with words for the user. */
export function readFlags(argv: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...argv],
    options: { 'no-open': { type: 'boolean' }, port: { type: 'string' }, vault: { type: 'string' } },
  });
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port takes a number up to 65535.');
  return { opensWindow: values['no-open'] !== true, port };
}
