import type { Command } from './command.ts';

const COMMON: readonly (readonly [string, string])[] = [
  ['--vault DIR', 'another vault than the one Leadlight opens'],
  ['--json', 'answers in JSON, for other programs'],
  [
    '--passphrase-stdin',
    'the passphrase of an encrypted vault is piped in; else LEADLIGHT_PASSPHRASE_FILE names a file',
  ],
  ['--help', 'this text, or that of one command'],
  ['--version', 'the version'],
];

/** What each of these commands is for. */
export function helpText(commands: readonly Command[]): string {
  return [
    'leadlight: an offline planner and journal, from the command line',
    '',
    ...columns(commands.map((command) => [usageOf(command), command.summary])),
    '',
    ...columns(COMMON),
    '',
    'leadlight COMMAND --help says more about one of them.',
    'Ends with 0 when all is well, with 1 when it could not be done or something is not well, and with 2 when the',
    'command was not understood. What went wrong goes to the standard error.',
  ].join('\n');
}

/** What one command does and takes. */
export function helpOf(command: Command): string {
  const own = Object.entries(command.options).map(
    ([name, { value, words }]) => [`--${name}${value ? ` ${value}` : ''}`, words] as const,
  );
  return [
    usageOf(command),
    '',
    `${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.`,
    ...command.details,
    '',
    ...columns([...own, ...COMMON.filter(([option]) => option !== '--version')]),
  ].join('\n');
}

export const usageOf = ({ name, takes }: Command): string => `leadlight ${name}${takes ? ` ${takes}` : ''}`;

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
