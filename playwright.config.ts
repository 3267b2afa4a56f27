import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { chromium, defineConfig } from '@playwright/test';
import { findBrowser } from '#electron/browser/findBrowser.ts';
import type { LeadlightOptions } from './e2e/options.ts';

const installed = await findBrowser({ env: process.env, homeFolder: homedir(), platform: process.platform });
const downloaded = chromium.executablePath();
const executablePath = installed?.path ?? (existsSync(downloaded) ? downloaded : undefined);

/** Quiet and without a GPU, as build machines are. Playwright leaves the sandbox out by itself. */
const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig<LeadlightOptions>({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A build machine may be busy with other things; the report names what passed only at the second try.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: process.env['CI'] !== undefined,
  // A slow or busy machine is no reason to fail; a test that hangs still ends.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // Recording a trace of every test would slow them all; `--trace on` makes one when it is needed.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: CHROMIUM_FLAGS,
    },
  },
  projects: [
    { name: 'browser', use: { host: 'browser' } },
    { name: 'desktop', use: { host: 'desktop' } },
  ],
});
