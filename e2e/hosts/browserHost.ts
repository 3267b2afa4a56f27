import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface HostSetup {
  vaultFolder: string;
  /** Where the machine's settings are kept, so that a test never touches the user's. */
  configFolder: string;
  now: string;
  timeZone: string;
}

export interface BrowserHost {
  /** With the token in its hash, as it was printed. */
  readonly address: string;
  readonly origin: string;
  readonly token: string;
  readonly process: ChildProcess;
  /** Ends it as Ctrl+C does and waits until the vault is closed. */
  stop(): Promise<void>;
}

/** Where the built app is. */
export const OUT = process.env['LEADLIGHT_OUT'] ?? 'out';

/** The built browser host, serving a vault until it is stopped. */
export async function startBrowserHost(setup: HostSetup): Promise<BrowserHost> {
  const child = spawn(process.execPath, [join(OUT, 'main/browser.js'), '--no-open', '--vault', setup.vaultFolder], {
    env: hostEnvironment(setup),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await firstAddress(child);
  const { origin, hash } = new URL(address);
  return {
    address,
    origin,
    token: hash.replace('#token=', ''),
    process: child,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
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

function firstAddress(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface(stream).on('line', (line) => {
        said.push(line);
        const address = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(line)?.[0];
        if (address) resolve(address);
      });
    }
    child.once('exit', () => reject(new Error(`The browser host ended before it served:\n${said.join('\n')}`)));
  });
}
