import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '#electron/browser/findBrowser.ts';
import { OUT } from '../e2e/hosts/browserHost.ts';
import { addHistory } from './addHistory.ts';
import { type BenchOptions, benchOptions } from './benchOptions.ts';
import { atMost, atMostLater, atMostTimes, type Figure, type Target } from './figure.ts';
import { makeVault } from './makeVault.ts';
import { type AppFigures, app } from './measures/app.ts';
import { content } from './measures/content.ts';
import { exporting } from './measures/exporting.ts';
import { floors } from './measures/floors.ts';
import { importing } from './measures/importing.ts';
import { progress } from './measures/progress.ts';
import { save } from './measures/save.ts';
import { search } from './measures/search.ts';
import { isMet, report } from './report.ts';

await bench();

/** Prints how fast the built app is; ends with 1 when a target is missed. */
async function bench(): Promise<void> {
  const options = benchOptions(process.argv.slice(2));
  if (!existsSync(join(OUT, 'main/browser.js'))) throw new Error('Build the app first: npm run build');
  const home = await mkdtemp(join(tmpdir(), 'leadlight-bench-'));
  const browser = await launch();
  try {
    const figures = await measure(browser, home, options);
    console.log(report(figures, options.sizes));
    if (!figures.every(isMet)) process.exitCode = 1;
  } finally {
    await browser.close();
    await rm(home, { recursive: true });
  }
}

async function measure(browser: Browser, home: string, { sizes, isWanted }: BenchOptions): Promise<Figure[]> {
  const isOfApp = (['ready', 'month', 'key', 'memory'] as const).some(isWanted);
  const floor = isOfApp ? await floors(browser, isWanted) : {};
  const vaults = sizes.map((entries) => ({ entries, folder: join(home, `vault ${entries}`) }));
  const apps: Partial<AppFigures>[] = [];
  const saves: Awaited<ReturnType<typeof save>>[] = [];
  const searches: Awaited<ReturnType<typeof search>>[] = [];
  const exports: Awaited<ReturnType<typeof exporting>>[] = [];
  const imports: Awaited<ReturnType<typeof importing>>[] = [];
  const contents: Awaited<ReturnType<typeof content>>[] = [];
  const progresses: Awaited<ReturnType<typeof progress>>[] = [];
  for (const { entries, folder } of vaults) {
    say(`Measuring with ${entries} entries …`);
    await makeVault(folder, entries);
    if (isOfApp) apps.push(await app(browser, { vault: folder, config: join(home, 'config') }, isWanted));
    if (isWanted('save')) saves.push(await save(folder));
    if (isWanted('search')) searches.push(await search(folder));
    if (isWanted('export')) exports.push(await exporting(folder));
    if (isWanted('import')) imports.push(await importing(folder));
    if (isWanted('content')) contents.push(await content(folder));
    if (isWanted('progress')) {
      await addHistory(folder, entries);
      progresses.push(await progress(browser, { vault: folder, config: join(home, 'config') }));
    }
  }

  const ofApp = (of: keyof AppFigures, about: Omit<Figure, 'floor' | 'values'>): Figure => ({
    ...about,
    floor: floor[of] ?? Number.NaN,
    values: apps.flatMap((figures) => figures[of] ?? []),
  });
  const ofContent = (of: 'learned' | 'find' | 'skillMap', name: string, target: Target): Figure =>
    againstOwnFloor(
      name,
      'scan of its texts',
      contents.map((figures) => ({ value: figures[of], floor: figures.scan })),
      target,
    );
  const ofProgress = (of: 'opens' | 'slowestTab', name: string): Figure => ({
    name,
    unit: 'ms',
    floorIs: 'one empty frame',
    floor: progresses.at(-1)?.floor ?? Number.NaN,
    values: progresses.map((figures) => figures[of]),
    target: atMost(1000, 'ms'),
  });
  const figures: Figure[] = [
    ofApp('ready', { name: 'App ready', unit: 'ms', floorIs: 'blank page', target: atMostLater(500) }),
    ofApp('monthView', { name: 'Month view painted', unit: 'ms', floorIs: 'one empty frame' }),
    ofApp('keyPress', { name: 'Key press to paint', unit: 'ms', floorIs: 'bare text field', target: atMost(16, 'ms') }),
    againstOwnFloor('Durable save', 'bare write, fsync and rename', saves, atMostTimes(1.5)),
    againstOwnFloor('Slowest search', 'scan of all texts', searches, atMost(50, 'ms')),
    {
      name: 'First page of the journal',
      unit: 'ms',
      floorIs: 'scan of all texts',
      floor: searches.at(-1)?.floor ?? Number.NaN,
      values: searches.map(({ firstList }) => firstList),
      target: atMost(1000, 'ms'),
    },
    againstOwnFloor('Export', 'bare writing of its files', exports, atMost(10_000, 'ms')),
    againstOwnFloor('Import', 'bare reading of its files', imports, atMost(20_000, 'ms')),
    ofContent('learned', 'Content learned', atMost(100, 'ms')),
    ofContent('find', 'Slowest search of the content', atMost(30, 'ms')),
    ofContent('skillMap', 'Map of skills', atMost(50, 'ms')),
    ofProgress('opens', 'Progress opens'),
    ofProgress('slowestTab', 'Slowest other tab of it'),
    ofApp('hostMemory', { name: 'Memory of the host', unit: 'MB', floorIs: 'idle Node', target: atMost(150, 'MB') }),
    ofApp('pageMemory', { name: 'Memory of the page', unit: 'MB', floorIs: 'blank page' }),
  ];
  return figures.filter(({ values }) => values.length > 0);
}

/** The floor shown is that of the largest vault, to which the target applies. */
function againstOwnFloor(
  name: string,
  floorIs: string,
  measured: { value: number; floor: number }[],
  target: NonNullable<Figure['target']>,
): Figure {
  const floor = measured.at(-1)?.floor ?? Number.NaN;
  return { name, unit: 'ms', floorIs, floor, values: measured.map(({ value }) => value), target };
}

async function launch(): Promise<Browser> {
  const installed = await findBrowser({ env: process.env, homeFolder: homedir(), platform: process.platform });
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({ ...(installed ? { executablePath: installed.path } : {}), args });
}

/** Beside the report, so that it can be piped. */
function say(words: string): void {
  console.error(words);
}
