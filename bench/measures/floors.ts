import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import type { BenchOptions } from '../benchOptions.ts';
import type { AppFigures } from './app.ts';
import { serveBlankPage } from './blankPage.ts';
import { keyPress } from './keyPress.ts';
import { pageMemory, processMemory } from './memory.ts';
import { oneFrame } from './monthView.ts';
import { ready } from './ready.ts';

/** What the same things cost where there is no app: a blank page in the same browser, an idle Node. */
export async function floors(browser: Browser, isWanted: BenchOptions['isWanted']): Promise<Partial<AppFigures>> {
  const blank = await serveBlankPage();
  const figures: Partial<AppFigures> = {};
  if (isWanted('ready')) figures.ready = await ready(browser, blank.address);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(blank.address);
  if (isWanted('month')) figures.monthView = await oneFrame(page);
  if (isWanted('key')) figures.keyPress = await keyPress(page, page.getByRole('textbox'));
  if (isWanted('memory')) {
    figures.hostMemory = await idleNode();
    figures.pageMemory = await pageMemory(page);
  }
  await page.close();
  blank.close();
  return figures;
}

async function idleNode(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  await wait(1000);
  const memory = await processMemory(child.pid ?? 0);
  child.kill();
  return memory;
}
