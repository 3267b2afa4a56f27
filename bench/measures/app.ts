import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { withPlanner } from '../../e2e/hosts/plannerClient.ts';
import type { BenchOptions } from '../benchOptions.ts';
import { keyPress } from './keyPress.ts';
import { pageMemory, processMemory } from './memory.ts';
import { monthView } from './monthView.ts';
import { ready } from './ready.ts';
import { type MeasuredFolders, withHost } from './withHost.ts';

export interface AppFigures {
  ready: number;
  keyPress: number;
  monthView: number;
  hostMemory: number;
  pageMemory: number;
}

/** Long enough for the journal to be read and for both sides to let go of what they no longer need. */
const SETTLING_MS = 15_000;

/** The built app over a vault, in the browser, as a person has it. */
export function app(
  browser: Browser,
  folders: MeasuredFolders,
  isWanted: BenchOptions['isWanted'],
): Promise<Partial<AppFigures>> {
  return withHost(folders, async (host) => {
    const { address } = host;
    const figures: Partial<AppFigures> = {};
    if (isWanted('ready')) figures.ready = await ready(browser, address);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(address);
    if (isWanted('month')) figures.monthView = await monthView(page);
    await page.getByRole('link', { name: 'Journal' }).click();
    await page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor({ state: 'attached' });
    await withPlanner(host, async ({ journal }) => {
      for (const text of ['sys', 'system', 'kubernetes']) await journal.list({ text });
    });
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('menuitem', { name: /^note/i }).click();
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    if (isWanted('key')) figures.keyPress = await keyPress(page, text);
    if (isWanted('memory')) {
      await wait(SETTLING_MS);
      figures.hostMemory = await processMemory(host.pid);
      figures.pageMemory = await pageMemory(page);
    }
    await page.close();
    return figures;
  });
}
