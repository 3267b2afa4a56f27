import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestInfo } from '@playwright/test';

export interface HostSetup {
  vaultFolder: string;
  /** Where the machine's settings are kept, so that a test never touches the user's. */
  configFolder: string;
  now: string;
  timeZone: string;
}

/** A vault and settings of this test alone, kept with its results when it fails. */
export function hostSetup(testInfo: TestInfo, now: string, timeZone = 'UTC'): HostSetup {
  return { vaultFolder: testInfo.outputPath('vault'), configFolder: testInfo.outputPath('config'), now, timeZone };
}

export interface BrowserHost {
  /** With the token in its hash, as it was printed. */
  readonly address: string;
  readonly origin: string;
  readonly token: string;
  /** Of its process. */
  readonly pid: number;
  /** Ends it as Ctrl+C does and waits until the vault is closed. */
  stop(): Promise<void>;
}

/** Where the built app is. */
export const OUT = process.env['LEADLIGHT_OUT'] ?? 'out';

/** The built browser host, serving a vault until it is stopped. */
export async function startBrowserHost(setup: HostSetup): Promise<BrowserHost> {
  const { child, ended, saysMatch } = spawnBrowserHost(setup, ['--no-open']);
  const address = await saysMatch(/http:\/\/127\.0\.0\.1:\d+\/#token=\S+/);
  const { origin, hash } = new URL(address);
  return {
    address,
    origin,
    token: hash.replace('#token=', ''),
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** A test that fails before it stops its host leaves none behind. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export interface SpawnedHost {
  child: ChildProcess;
  /** Its exit code. */
  ended: Promise<number | null>;
  /** Waits for the host to print this. */
  saysMatch(pattern: RegExp): Promise<string>;
}

export function spawnBrowserHost(setup: HostSetup, args: string[], env: Record<string, string> = {}): SpawnedHost {
  const child = spawn(process.execPath, [join(OUT, 'main/browser.js'), '--vault', setup.vaultFolder, ...args], {
    env: { ...hostEnvironment(setup), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended, saysMatch: (pattern) => waitForWords(child, pattern) };
}

export function hostEnvironment({ configFolder, now, timeZone }: HostSetup): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    LEADLIGHT_CONFIG: configFolder,
    LEADLIGHT_NOW: now,
    LEADLIGHT_VAULT: '',
    LEADLIGHT_BACKUPS: '',
    TZ: timeZone,
  };
}

function waitForWords(child: ChildProcess, pattern: RegExp): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface(stream).on('line', (line) => {
        said.push(line);
        const words = pattern.exec(line)?.[0];
        if (words) resolve(words);
      });
    }
    child.once('close', () => reject(new Error(`The browser host ended early:\n${said.join('\n')}`)));
  });
}
