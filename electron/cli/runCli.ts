import { StartRefused, startFailure } from '#electron/host/startFailure.ts';
import { resolveVaultLocation } from '#electron/planner/vaultLocation.ts';
import { StorageFailure } from '#electron/vault/vaultDocument.ts';
import { version } from '../../package.json';
import { exportCommand } from './exportCommand.ts';
import { HELP_TEXT } from './helpText.ts';
import { type Command, readCommand } from './readCommand.ts';
import type { RunCommand, Terminal } from './terminal.ts';
import { todayCommand } from './todayCommand.ts';
import { verifyCommand } from './verifyCommand.ts';

/** Does what the arguments say and answers the exit code. Throws only bugs. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const { machine, workingFolder, print, complain } = terminal;
  let command: Command;
  try {
    command = readCommand(argv);
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    complain(error.message);
    return 2;
  }
  if (command.name === 'help' || command.name === 'version') {
    print(command.name === 'help' ? HELP_TEXT : version);
    return 0;
  }
  try {
    return await runCommandOf(command)(await resolveVaultLocation({ argv, workingFolder, ...machine }), terminal);
  } catch (error) {
    const words = error instanceof StorageFailure ? error.message : startFailure(error);
    if (words === null) throw error;
    complain(words);
    return 1;
  }
}

function runCommandOf(command: Exclude<Command, { name: 'help' | 'version' }>): RunCommand {
  switch (command.name) {
    case 'export':
      return exportCommand(command.to);
    case 'verify':
      return verifyCommand;
    case 'today':
      return todayCommand;
  }
}
