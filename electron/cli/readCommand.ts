import { parseArgs } from 'node:util';
import { StartRefused } from '#electron/host/startFailure.ts';

/** What was asked on the command line; the folder after `--vault` is read by vaultLocation. */
export type Command =
  | { name: 'export'; to: string | null }
  | { name: 'verify' }
  | { name: 'today' }
  | { name: 'help' }
  | { name: 'version' };

/** Throws StartRefused with one line for what cannot be understood. */
export function readCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...more] = positionals;
  if (more.length > 0) throw new StartRefused(`“${more[0]}” is one word too many. ${HELP}`);
  if (name !== 'export' && values.to !== undefined) throw new StartRefused(`Only export takes --to. ${HELP}`);
  switch (name) {
    case 'export':
      if (values.to === '') throw new StartRefused('Write the folder of the export after --to.');
      return { name, to: values.to ?? null };
    case 'verify':
    case 'today':
    case 'help':
      return { name };
    case undefined:
      throw new StartRefused(`Say what to do. ${HELP}`);
    default:
      throw new StartRefused(`There is no command “${name}”. ${HELP}`);
  }
}

const HELP = 'leadlight --help lists what there is.';

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        vault: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [what = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    throw new StartRefused(`${what}. ${HELP}`);
  }
}
