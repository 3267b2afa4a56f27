import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../electron/browser/findBrowser.ts';
import { icnsOf, icoOf, type Picture } from './iconContainers.ts';

/**
 * Renders every icon from the three drawings beside it. The results are committed, so that neither a build nor a
 * package needs a browser; run this after changing a drawing: `npm run icons`.
 */
const ICONS = join(import.meta.dirname, 'icons');

/** Below this the lancet is drawn alone. */
const TILE_FROM = 64;

const found = await findBrowser({ env: process.env, homeFolder: homedir(), platform: process.platform });
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({
  ...(found ? { executablePath: found.path } : {}),
  args: ['--disable-gpu', '--force-color-profile=srgb', ...asRoot],
});
try {
  await renderAll(browser);
} finally {
  await browser.close();
}

async function renderAll(browser: Browser): Promise<void> {
  const app = (pixels: number) => render(browser, pixels < TILE_FROM ? 'icon-small.svg' : 'icon.svg', pixels);
  const small = (pixels: number) => render(browser, 'icon-small.svg', pixels);
  const template = (pixels: number) => render(browser, 'tray-template.svg', pixels);
  const each = (sizes: readonly number[], draw: (pixels: number) => Promise<Picture>) => Promise.all(sizes.map(draw));

  await write('icon.icns', icnsOf(await each([32, 64, 128, 256, 512, 1024], app)));
  await write('icon.ico', icoOf(await each([16, 20, 24, 32, 40, 48, 64, 128, 256], app)));
  for (const { pixels, png } of await each([16, 24, 32, 48, 64, 128, 256, 512], app)) {
    await write(`linux/${pixels}x${pixels}.png`, png);
  }
  await write('program/window.png', (await app(256)).png);
  await write('program/tray.ico', icoOf(await each([16, 20, 24, 32, 48], small)));
  await write('program/tray.png', (await small(24)).png);
  await write('program/tray@2x.png', (await small(48)).png);
  await write('program/trayTemplate.png', (await template(16)).png);
  await write('program/trayTemplate@2x.png', (await template(32)).png);
}

async function render(browser: Browser, drawing: string, pixels: number): Promise<Picture> {
  const svg = await readFile(join(ICONS, drawing), 'utf8');
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${pixels}px }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return { pixels, png };
}

async function write(name: string, bytes: Buffer): Promise<void> {
  const file = join(ICONS, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, bytes);
}
