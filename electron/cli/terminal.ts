import type { Clock } from '#electron/planner/clock.ts';
import type { Machine } from '#electron/planner/hostSettings.ts';

/** What a command is given to work with. */
export interface Terminal {
  machine: Machine;
  workingFolder: string;
  clock: Clock;
  /** How long a command waits for a vault that another process has open. */
  patienceMs?: number;
  input: {
    /** Something is piped in, rather than a person sitting there. */
    isPiped: boolean;
    /** Everything up to its end. */
    read(): Promise<Uint8Array>;
  };
  /** What is piped in is the passphrase of the vault. */
  isPassphrasePiped?: boolean;
  /** Asks for a line that is not shown. Only on a terminal. */
  askSecret?(question: string): Promise<string>;
  /** One or more lines to the standard output. */
  print(text: string): void;
  /** The same to the standard error. */
  complain(text: string): void;
  /** Shows how far a command is, in the place of what it said before; an empty text takes that away. Only on a terminal. */
  progress?(text: string): void;
  /** Lends a signal for Ctrl+C, which then no longer ends the process at once. A second one does. */
  stoppable<Result>(run: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
}
