import { resolveVaultLocation } from '#electron/planner/vaultLocation.ts';
import { version } from '../../package.json';
import { helpOf, helpText } from './helpText.ts';
import { problemOf } from './problemOf.ts';
import { readCommand, wantsJson } from './readCommand.ts';
import type { Terminal } from './terminal.ts';

/** Does what the arguments say and answers the exit code. Throws only bugs. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const { machine, workingFolder, print, complain } = terminal;
  const isJson = wantsJson(argv);
  const printJson = (json: unknown) => print(JSON.stringify(json, null, 2));
  try {
    const asked = readCommand(argv);
    if (asked.what === 'help') print('name' in asked.about ? helpOf(asked.about) : helpText(asked.about));
    else if (asked.what === 'version') print(version);
    else {
      const location = await resolveVaultLocation({ argv, workingFolder, ...machine });
      const { lines, json, code = 0 } = await asked.run(location, terminal);
      if (isJson) printJson(json);
      else print(lines.join('\n'));
      return code;
    }
    return 0;
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    complain(problem.message);
    if (isJson) printJson({ error: problem });
    return problem.code === 'usage' ? 2 : 1;
  }
}
