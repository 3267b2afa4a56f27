import { parseArgs } from 'node:util';
import { StartRefused } from '#electron/host/startFailure.ts';

export interface Flags {
  /** Open a window, rather than serve and print the address. */
  wantsWindow: boolean;
  port: number;
}

/** Reads the command line; the folder after `--vault` is read by vaultLocation. */
export function readFlags(argv: readonly string[]): Flags {
  const { 'no-open': noOpen, port: portText = '0' } = parse(argv);
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65_535) throw new StartRefused('Write a number up to 65535 after --port.');
  return { wantsWindow: noOpen !== true, port };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { 'no-open': { type: 'boolean' }, port: { type: 'string' }, vault: { type: 'string' } },
    }).values;
  } catch (error) {
    const what = error instanceof Error ? `${error.message}\n` : '';
    throw new StartRefused(`${what}Leadlight takes --vault DIR, --no-open and --port NUMBER.`);
  }
}
