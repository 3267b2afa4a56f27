import type { BrowserContext, Page } from '@playwright/test';
import type { Seed } from '../options.ts';
import { type HostSetup, startBrowserHost } from './browserHost.ts';
import { startDesktopHost } from './desktopHost.ts';
import { withPlanner } from './plannerClient.ts';

/** The app on the screen, on whichever host. */
export interface RunningApp {
  readonly page: Page;
  /** As a user quits: the window closes first, then the host. Doing it twice is doing it once. */
  close(): Promise<void>;
}

/** What is prepared is there before the page opens; the host that shows it prepares it, for a second one takes time. */
export async function openInBrowser(setup: HostSetup, context: BrowserContext, seed?: Seed): Promise<RunningApp> {
  const host = await startBrowserHost(setup);
  if (seed) await withPlanner(host, (planner) => seed.prepare(planner));
  const page = await context.newPage();
  await page.goto(host.address);
  return {
    page,
    close: once(async () => {
      await page.close({ runBeforeUnload: false });
      await host.stop();
    }),
  };
}

export async function openOnDesktop(setup: HostSetup, executablePath: string): Promise<RunningApp> {
  const app = await startDesktopHost(executablePath, setup);
  return { page: await app.firstWindow(), close: once(() => app.close()) };
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= act();
    return done;
  };
}
