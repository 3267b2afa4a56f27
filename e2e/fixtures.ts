import { test as base, expect, type Page } from '@playwright/test';
import { type HostSetup, hostSetup, startBrowserHost } from './hosts/browserHost.ts';
import { desktopRuntime } from './hosts/desktopHost.ts';
import { withPlanner } from './hosts/plannerClient.ts';
import { openInBrowser, openOnDesktop, type RunningApp } from './hosts/runningApp.ts';
import type { LeadlightOptions, Seed } from './options.ts';
import { watchPage } from './watchPage.ts';

export { expect };

/** Electron’s program for the desktop host; null for the browser host. */
type Runtime = string | null;

interface Leadlight {
  /** Changes with every `reopen`. */
  readonly page: Page;
  readonly vaultFolder: string;
  /** Quits the app and opens it again on the same vault, at another time if one is given. */
  reopen(at?: { now: string }): Promise<Page>;
  /** Quits the app and leaves it closed, for a test that looks at or spoils the files. */
  quit(): Promise<void>;
}

/**
 * Asking for `page` or `leadlight` opens the app on a fresh vault; `test.use({ now, seed })` sets the scene.
 * Every test ends by checking that no page threw, broke its content policy or asked another origin for anything.
 */
export const test = base.extend<LeadlightOptions & { runtime: Runtime; leadlight: Leadlight }>({
  host: ['browser', { option: true }],
  now: ['2027-02-19T06:04:00.000Z', { option: true }],
  seed: [undefined, { option: true }],

  // Before anything else: a test that cannot run needs no browser.
  runtime: [
    async ({ host }, use, testInfo) => {
      const runtime = host === 'desktop' ? desktopRuntime() : null;
      if (runtime && 'missing' in runtime) testInfo.skip(true, runtime.missing);
      await use(runtime && 'path' in runtime ? runtime.path : null);
    },
    { auto: true },
  ],

  leadlight: async ({ runtime, now, seed, context, timezoneId }, use, testInfo) => {
    const setup = hostSetup(testInfo, now, timezoneId);
    const problems: string[] = [];
    const open = async (at: HostSetup, first?: Seed): Promise<RunningApp> => {
      if (runtime && first) await seedVault(at, first);
      const opened = runtime ? await openOnDesktop(at, runtime) : await openInBrowser(at, context, first);
      watchPage(opened.page, problems);
      return opened;
    };

    let app: RunningApp = await open(setup, seed);
    await use({
      get page() {
        return app.page;
      },
      vaultFolder: setup.vaultFolder,
      async reopen(at) {
        await app.close();
        app = await open({ ...setup, ...at });
        return app.page;
      },
      quit: () => app.close(),
    });
    await app.close();
    expect(problems).toEqual([]);
  },

  page: async ({ leadlight }, use) => use(leadlight.page),
});

/** The desktop shows what a browser host prepared: its own port is the window's alone. */
async function seedVault(setup: HostSetup, seed: Seed): Promise<void> {
  const host = await startBrowserHost(setup);
  await withPlanner(host, (planner) => seed.prepare(planner));
  await host.stop();
}
