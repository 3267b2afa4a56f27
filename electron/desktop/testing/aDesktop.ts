import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { vi } from 'vitest';
import type { contract } from '#shared/contract/contract.ts';
import { startDesktopHost } from '../desktopHost.ts';
import { answers, app, asked, freshElectron, ipcMain } from './electronStandIn.ts';
import type { WindowStandIn } from './standInWindow.ts';

interface DesktopShape {
  /** A folder of an earlier desktop, to open it again. */
  home?: string;
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  /** Of the vault, inside the home. */
  folder?: string;
  isFirstInstance?: boolean;
  argv?: string[];
}

export type TestDesktop = Awaited<ReturnType<typeof startedDesktop>>;

/** The desktop host on a vault and a built page in a folder of its own, with Electron replaced. */
export async function aDesktop(shape: DesktopShape = {}): Promise<TestDesktop & { window: WindowStandIn }> {
  const desktop = await startedDesktop(shape);
  const window = await vi.waitFor(() => {
    const [first] = asked.windows;
    if (!first || asked.trays.length === 0) throw new Error('The window is not there yet.');
    return first;
  });
  return { ...desktop, window };
}

/** The same without waiting for a window, for starts that are refused. */
export async function startedDesktop(shape: DesktopShape = {}) {
  const { home: given, platform = 'linux', env = {}, folder = 'vault', isFirstInstance = true, argv = [] } = shape;
  freshElectron();
  answers.isFirstInstance = isFirstInstance;
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const home = given ?? (await mkdtemp(join(tmpdir(), 'leadlight-desktop-')));
  const builtFolder = join(home, 'out');
  await mkdir(join(builtFolder, 'renderer/assets'), { recursive: true });
  await writeFile(join(builtFolder, 'renderer/index.html'), '<title>Leadlight</title>');
  await writeFile(join(builtFolder, 'renderer/assets/page.js'), 'export {};');
  await writeFile(join(builtFolder, 'NOTICES.txt'), 'Licences of what is bundled');
  await writeFile(join(home, 'secret.json'), '{}');
  const running = new EventEmitter();
  startDesktopHost({
    locateVault: async () => ({ folder: join(home, folder), backupFolder: join(home, `${folder} Backups`) }),
    env: { LEADLIGHT_CONFIG: join(home, 'config'), ...env },
    argv,
    homeFolder: home,
    platform,
    configFolder: join(home, 'config'),
    builtFolder,
    running,
  });
  return {
    home,
    builtFolder,
    running,
    /** Quits as the user does and waits until the app has gone. */
    async quit() {
      if (!hasExited()) app.quit();
      await vi.waitFor(() => {
        if (!hasExited()) throw new Error('The app is still there.');
      });
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

export function hasExited(): boolean {
  return asked.calls.some((call) => call.startsWith('exit '));
}

/** What the page of a window gets by asking as the preload does: the planner, over a real port. */
export function plannerOf(window: WindowStandIn): ContractRouterClient<typeof contract> {
  const { webContents } = window;
  ipcMain.emit('leadlight:ready', { sender: webContents, senderFrame: webContents.mainFrame });
  const port = webContents.mainFrame.received.at(-1)?.ports[0]?.transferred;
  if (!port) throw new Error('The page received no port.');
  return createORPCClient(new RPCLink({ port }));
}
