import type { BrowserContext, Page } from '@playwright/test';
import { type HostSetup, startBrowserHost } from './browserHost.ts';
import { startDesktopHost } from './desktopHost.ts';

/** The app on the screen, on whichever host. */
export interface RunningApp {
  readonly page: Page;
  /** As a user quits: the window closes first, then the host. Doing it twice is doing it once. */
  close(): Promise<void>;
}

export async function openInBrowser(setup: HostSetup, context: BrowserContext): Promise<RunningApp> {
  const host = await startBrowserHost(setup);
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
