import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import type { AppFigures } from './app.ts';
import { serveBlankPage } from './blankPage.ts';
import { keyPress } from './keyPress.ts';
import { pageMemory, processMemory } from './memory.ts';
import { oneFrame } from './monthView.ts';
import { ready } from './ready.ts';

/** What the same things cost where there is no app: a blank page in the same browser, an idle Node. */
export async function floors(browser: Browser): Promise<AppFigures> {
  const blank = await serveBlankPage();
  const opened = await ready(browser, blank.address);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(blank.address);
  const figures = {
    ready: opened,
    monthView: await oneFrame(page),
    keyPress: await keyPress(page, page.getByRole('textbox')),
    hostMemory: await idleNode(),
    pageMemory: await pageMemory(page),
  };
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
