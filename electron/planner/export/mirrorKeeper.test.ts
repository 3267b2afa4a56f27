import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { exportRouter } from './exportRouter.ts';
import { type MirrorKeeper, mirrorKeeper } from './mirrorKeeper.ts';
import { aMirrorTime, type TestMirrorTime } from './testing/aMirrorTime.ts';

let open: TestPlanner;
let time: TestMirrorTime;
let keeper: MirrorKeeper;
let folder: string;

beforeEach(async () => {
  open = await aPlanner();
  folder = join(open.folder, 'mirror');
  begin();
});
afterEach(async () => {
  await keeper.close();
  await open.remove();
});

function begin(): void {
  time = aMirrorTime();
  keeper = mirrorKeeper(open.parts, time);
}

const note = (title: string, body = '') =>
  open.planner.journal.create({ kind: 'note', date: LocalDate.parse('2027-02-02'), edit: { title, body } });
const entries = async () => (await readdir(join(folder, 'journal')).catch(() => [])).sort();
const isWritten = async () => {
  await vi.waitFor(async () => expect((await keeper.state()).isUnderWay).toBe(false));
  return keeper.state();
};
/** A change waits until the keeper was told of it; then its time passes. */
async function passed(): Promise<void> {
  await vi.waitFor(() => expect(time.waitingMs()).not.toBeNull());
  time.pass(time.waitingMs() ?? 0);
  await isWritten();
}
async function kept(): Promise<void> {
  await keeper.keep(folder);
  expect(await isWritten()).toMatchObject({ folder, problem: null });
}

describe('a folder that is kept', () => {
  test('is written at once, and follows each change after four seconds', async () => {
    await note('One');
    await kept();
    expect(await entries()).toEqual(['2027-02-02-one.md']);
    expect(await keeper.state()).toMatchObject({ lastWrittenAt: open.clock.moment, files: expect.any(Number) });
    const untouched = await stat(join(folder, 'plan/plan.md'));
    await note('Two');
    await vi.waitFor(() => expect(time.waitingMs()).toBe(4000));
    time.pass(3999);
    expect(await entries()).toEqual(['2027-02-02-one.md']);
    time.pass(1);
    await isWritten();
    expect(await entries()).toEqual(['2027-02-02-one.md', '2027-02-02-two.md']);
    expect((await stat(join(folder, 'plan/plan.md'))).ino).toBe(untouched.ino);
  });

  test('is brought up to date at the start, and at the end where that is quick', async () => {
    await kept();
    await keeper.close();
    await note('Meanwhile');
    begin();
    await passed();
    expect(await entries()).toEqual(['2027-02-02-meanwhile.md']);
    await note('At the end');
    await vi.waitFor(() => expect(time.waitingMs()).not.toBeNull());
    await keeper.close();
    expect(await entries()).toHaveLength(2);
  });

  test('is left for the next start where it would be waited for', async () => {
    time.writingTakes(2001);
    await kept();
    await note('At the end');
    await vi.waitFor(() => expect(time.waitingMs()).not.toBeNull());
    await keeper.close();
    expect(await entries()).toEqual([]);
  });

  test('is left as it is once it is no longer kept', async () => {
    await kept();
    expect(await keeper.keep(null)).toMatchObject({ folder: null, lastWrittenAt: null });
    await note('One');
    await keeper.close();
    expect(await entries()).toEqual([]);
    expect(await readdir(folder)).toContain('index.md');
  });

  test('keeps the diagrams that a window drew before the last start', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
    await note('Drawn', '```mermaid\nflowchart LR\n```\n');
    keeper.pictures.give('flowchart LR', svg);
    await kept();
    const [picture = ''] = await readdir(join(folder, 'diagrams'));
    await keeper.close();
    begin();
    await passed();
    expect(await readFile(join(folder, 'diagrams', picture), 'utf8')).toBe(svg);
    expect(await keeper.state()).toMatchObject({ diagramsWithoutPicture: 0 });
  });

  test('is written by no command', async () => {
    await kept();
    await keeper.close();
    await note('One');
    const about = { ...open.parts.host.about, host: 'cli' as const };
    keeper = mirrorKeeper({ ...open.parts, host: { ...open.parts.host, about } }, aMirrorTime());
    await keeper.close();
    expect(await entries()).toEqual([]);
  });
});

test('an export by hand takes a writing back, is alone, and the writing comes after it', async () => {
  await kept();
  const exporting = createRouterClient(exportRouter(open.parts, keeper));
  const steps = await exporting.toMarkdown({ folder: join(open.folder, 'out') });
  await steps.next();
  await note('One');
  await passed();
  expect(await entries()).toEqual([]);
  for await (const _step of steps);
  await passed();
  expect(await entries()).toEqual(['2027-02-02-one.md']);
});

describe('a folder that will not do', () => {
  const refusal = async (path: string) =>
    keeper.keep(path).then(
      () => 'accepted',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );

  test('is refused in words, and nothing is kept or made', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'letter.txt'), 'mine');
    expect(await refusal(folder)).toBe(
      `${folder} holds other files. Choose an empty folder, a new one, or one of an earlier export.`,
    );
    expect(await refusal('mirror')).toContain('whole path');
    expect(await refusal(join(open.parts.vault.folder, 'mirror'))).toContain('in your vault');
    expect(await refusal(join(folder, 'letter.txt'))).toContain('is not a folder');
    expect(await readdir(folder)).toEqual(['letter.txt']);
    expect(await keeper.state()).toMatchObject({ folder: null, problem: null });
  });
});

describe('a folder that cannot be written any more', () => {
  test('is told with what to do, is not made anew, and is tried again later and with the next change', async () => {
    await kept();
    const elsewhere = join(open.folder, 'elsewhere');
    await rename(folder, elsewhere);
    await note('One');
    await passed();
    const problem = `${folder} cannot be reached. Put it back or connect its drive, or choose another folder.`;
    expect(await keeper.state()).toMatchObject({ folder, problem });
    expect(await readdir(open.folder)).not.toContain('mirror');
    expect(time.waitingMs()).toBe(5 * 60_000);
    await rename(elsewhere, folder);
    await passed();
    expect(await keeper.state()).toMatchObject({ problem: null });
    expect(await entries()).toEqual(['2027-02-02-one.md']);
  });

  test('is not filled when it holds what others put there', async () => {
    await kept();
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await writeFile(join(folder, 'letter.txt'), 'mine');
    await note('One');
    await passed();
    expect((await keeper.state()).problem).toContain('holds other files');
    expect(await readdir(folder)).toEqual(['letter.txt']);
  });
});
