import { spawn } from 'node:child_process';

export interface CommandEnd {
  code: number;
  /** Everything it said, empty when it spoke to the terminal itself. */
  output: string;
}

/** Runs one of the installed tools with this Node. `speaks` lets it write to the terminal. */
export function runCommand(
  args: string[],
  { root, speaks = false }: { root: string; speaks?: boolean },
): Promise<CommandEnd> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: speaks ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: said.join('') }));
  });
}
