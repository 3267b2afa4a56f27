import { resolveVaultLocation } from '#electron/planner/vaultLocation.ts';
import { version } from '../../package.json';
import { helpOf, helpText } from './helpText.ts';
import { problemOf } from './problemOf.ts';
import { pipesPassphrase, readCommand, wantsJson } from './readCommand.ts';
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
      const isPassphrasePiped = pipesPassphrase(argv);
      const input = readingOnce(terminal.input);
      const { lines, json, code = 0 } = await asked.run(location, { ...terminal, isPassphrasePiped, input });
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

/** What is piped in comes once, and several may want to know it. */
function readingOnce({ isPiped, read }: Terminal['input']): Terminal['input'] {
  let bytes: Promise<Uint8Array> | null = null;
  return {
    isPiped,
    read: () => {
      bytes ??= read();
      return bytes;
    },
  };
}
