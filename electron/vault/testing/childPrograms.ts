import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { build } from 'vite';

/** A child process that talks in lines. */
export interface Child {
  process: ChildProcessByStdio<Writable, Readable, Readable>;
  say(line: string): void;
  /** The next line; null when the process ended without saying one. */
  line(): Promise<string | null>;
  /** Resolves with everything it said, once it has ended. */
  ended: Promise<string[]>;
  errors(): string;
}

export interface ChildPrograms {
  start(name: 'save-for-ever' | 'hold-vault', args: string[]): Child;
  remove(): Promise<void>;
}

/** The programs of this folder as plain JavaScript: they start in a tenth of a second, on a busy machine too. */
export async function childPrograms(): Promise<ChildPrograms> {
  const folder = await mkdtemp(join(tmpdir(), 'leadlight-children-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      rollupOptions: {
        input: {
          'save-for-ever': join(import.meta.dirname, 'saveForEver.ts'),
          'hold-vault': join(import.meta.dirname, 'holdVault.ts'),
        },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  return {
    start: (name, args) => startChild(join(folder, `${name}.mjs`), args),
    remove: () => rm(folder, { recursive: true }),
  };
}

function startChild(program: string, args: string[]): Child {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const said: string[] = [];
  const waiting: ((line: string | null) => void)[] = [];
  let read = 0;
  let hasEnded = false;
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  // A killed child may leave half a pipe behind.
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    said.push(line);
    const next = waiting.shift();
    if (!next) return;
    read += 1;
    next(line);
  });
  const ended = new Promise<string[]>((resolve) => {
    let open = 2;
    const end = () => {
      open -= 1;
      if (open > 0) return;
      hasEnded = true;
      for (const next of waiting.splice(0)) next(null);
      resolve(said);
    };
    lines.on('close', end);
    child.on('exit', end);
  });
  return {
    process: child,
    say: (line) => void child.stdin.write(`${line}\n`),
    line: () =>
      new Promise((resolve) => {
        const line = said[read];
        if (line !== undefined) {
          read += 1;
          resolve(line);
        } else if (hasEnded) resolve(null);
        else waiting.push(resolve);
      }),
    ended,
    errors: () => errors,
  };
}
