import type { ResolvedVault } from '#electron/planner/vaultLocation.ts';
import type { Terminal } from './terminal.ts';

/** What a command found or did, for people and for programs. */
export interface Answer {
  lines: readonly string[];
  /** With `--json` this is all that is printed. */
  json: unknown;
  /** 1 when it was done and something is not well all the same. */
  code?: 0 | 1;
}

/** Throws CommandFailed, or what opening a vault throws, when it cannot be done. */
export type RunCommand = (location: ResolvedVault, terminal: Terminal) => Promise<Answer>;

export interface Option {
  /** What its value is called in the help; without it the option is a switch. */
  value?: string;
  words: string;
}

/** The values of a command's own options. */
export interface Given {
  text(option: string): string | null;
  isSet(option: string): boolean;
}

export interface Command {
  /** One word, or two as in `run shift`. */
  name: string;
  /** What follows the name: `[SESSION]`. */
  takes?: string;
  /** What it does, in half a line. */
  summary: string;
  /** The rest of its help, a line each. */
  details: readonly string[];
  options: Readonly<Record<string, Option>>;
  /** Throws UsageRefused for words and options that make no sense. */
  read(words: readonly string[], given: Given): RunCommand;
}

/** The command was not understood. The message is one line for the user. */
export class UsageRefused extends Error {
  override readonly name = 'UsageRefused';
}

/** The command was understood and could not be done. The message is one line for the user. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  /** For programs. */
  readonly code: string;

  constructor(message: string, code = 'refused') {
    super(message);
    this.code = code;
  }
}

/** For commands without words of their own. */
export function takesNoWords([first]: readonly string[]): void {
  if (first !== undefined) throw new UsageRefused(`“${first}” is one word too many.`);
}
