import { parseArgs } from 'node:util';
import { type Command, type Given, type RunCommand, UsageRefused } from './command.ts';
import { COMMANDS } from './commands/commands.ts';
import { nearest } from './nearest.ts';

/** What was asked on the command line; the folder after `--vault` is read by vaultLocation. */
export type Asked =
  | { what: 'run'; run: RunCommand }
  /** About one command, those that begin with the same word, or all. */
  | { what: 'help'; about: Command | readonly Command[] }
  | { what: 'version' };

type Options = Record<string, { type: 'string' | 'boolean'; short?: string }>;

const COMMON: Options = {
  vault: { type: 'string' },
  json: { type: 'boolean' },
  'passphrase-stdin': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};

const HELP = 'leadlight --help lists what there is.';

/** Throws UsageRefused with one line for what cannot be understood. */
export function readCommand(argv: readonly string[]): Asked {
  const loose = parseArgs({ args: [...argv], allowPositionals: true, strict: false, options: optionsOf(COMMANDS) });
  const words = loose.positionals;
  const isHelp = loose.values['help'] === true || words[0] === 'help';
  const named = words[0] === 'help' ? words.slice(1) : words;
  if (loose.values['version'] === true) return { what: 'version' };
  if (isHelp && named.length === 0) return { what: 'help', about: COMMANDS };
  if (isHelp && isGroup(named)) return { what: 'help', about: COMMANDS.filter(isIn(named)) };
  const command = commandIn(named);
  if (isHelp) return { what: 'help', about: command };
  const { values, positionals } = strictly(argv, command);
  const given: Given = {
    text: (option) => (typeof values[option] === 'string' ? values[option] : null),
    isSet: (option) => values[option] === true,
  };
  try {
    return { what: 'run', run: command.read(positionals.slice(command.name.split(' ').length), given) };
  } catch (error) {
    if (!(error instanceof UsageRefused)) throw error;
    throw new UsageRefused(`${error.message} leadlight ${command.name} --help says more.`);
  }
}

/** Also of a command line that is not understood: the answer to that is JSON too. */
export function wantsJson(argv: readonly string[]): boolean {
  return optionsOnly(argv).includes('--json');
}

/** Whether what is piped in is the passphrase of the vault. */
export function pipesPassphrase(argv: readonly string[]): boolean {
  return optionsOnly(argv).includes('--passphrase-stdin');
}

function optionsOnly(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}

/** The first word of commands of two, alone. */
const isGroup = (words: readonly string[]): boolean => words.length === 1 && COMMANDS.some(isIn(words));

const isIn = ([first]: readonly string[]) => {
  return ({ name }: Command): boolean => name.startsWith(`${first} `);
};

function commandIn(words: readonly string[]): Command {
  const [first, second] = words;
  if (first === undefined) throw new UsageRefused(`Say what to do. ${HELP}`);
  const found = COMMANDS.find(({ name }) => name === first || name === `${first} ${second}`);
  if (found) return found;
  const group = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
  const typed = group.length > 0 && second !== undefined ? `${first} ${second}` : first;
  if (group.length > 0 && second === undefined) {
    throw new UsageRefused(
      `Say what to do with the ${first}: ${group.map(({ name }) => `leadlight ${name}`).join(', ')}.`,
    );
  }
  const meant = nearest(typed, [...COMMANDS.map(({ name }) => name), 'help']);
  const question = meant === null ? '' : ` Did you mean “${meant}”?`;
  throw new UsageRefused(`There is no command “${typed}”.${question} ${HELP}`);
}

function strictly(argv: readonly string[], command: Command) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: optionsOf([command]) });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, empty] = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument (?:missing|is ambiguous)/.exec(message) ?? [];
    const [what = ''] = empty === undefined ? message.split(/[.\n]/) : [`Nothing stands after ${empty}`];
    throw new UsageRefused(`${what}. leadlight ${command.name} --help says more.`);
  }
}

function optionsOf(commands: readonly Command[]): Options {
  const own = commands.flatMap(({ options }) =>
    Object.entries(options).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const),
  );
  return { ...COMMON, ...Object.fromEntries(own) };
}
