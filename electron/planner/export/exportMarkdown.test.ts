import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExportProgress } from '#shared/contract/exportContract.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { date, rules, sessionId, time } from '#shared/domain/testing/aRun.ts';
import type { Entry } from '#shared/model/entry.ts';
import { Instant } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { exportMarkdown } from './exportMarkdown.ts';
import { exportFolder } from './target/exportFolder.ts';
import { anyEntry } from './testing/anyEntry.ts';
import { readEntryPage } from './testing/readEntryPage.ts';

let open: TestPlanner;

beforeEach(async () => {
  open = await aPlanner();
});
afterEach(() => open.remove());

async function fill(entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    await open.parts.vault
      .journalMonth(monthOfId(entry.id))
      .update((month) => ({ ...month, entries: { ...month.entries, [entry.id]: entry } }));
  }
}

async function beginPlan(): Promise<void> {
  const { run } = open.planner;
  await run.begin(rules());
  const outcome = { state: 'done', minutes: 112, energy: 4, date: date('2027-02-02') } as const;
  await run.record({ sessionId: sessionId('d1-s1'), outcome });
  await run.record({ sessionId: sessionId('d2-s1'), outcome: { ...outcome, state: 'partly', energy: null } });
}

async function exportTo(name: string) {
  const folder = join(open.folder, name);
  await mkdir(folder, { recursive: true });
  const steps = await everyStep(exportMarkdown({ ...open.parts, folder }));
  return { folder, steps, files: await filesIn(folder) };
}

async function everyStep(steps: AsyncIterable<ExportProgress>): Promise<ExportProgress[]> {
  const all: ExportProgress[] = [];
  for await (const step of steps) all.push(step);
  return all;
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const files = await Promise.all(
    found.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8')] as const;
    }),
  );
  return new Map(files.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function sample(count: number): Entry[] {
  const entries = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, minLength: count, maxLength: count });
  return fc.sample(entries, { seed: 7, numRuns: 1 }).flat();
}

describe('what is written of runs', () => {
  test('tells when one studies, what is kept free, and a pause', async () => {
    const { run } = open.planner;
    const evening = { start: time('19:00'), end: time('23:00') };
    await run.begin(rules({ weekdayTimetables: { 6: { morning: null, evening } } }));
    await run.apply({ operation: { kind: 'blockOut', from: date('2027-03-01'), to: date('2027-03-07') } });
    await run.apply({ operation: { kind: 'halfDay', date: date('2027-02-10'), keeps: 'evening' } });
    const busy = { date: date('2027-02-12'), start: time('08:00'), end: null, title: 'Away' };
    await run.apply({ operation: { kind: 'takeBusy', name: 'Work', times: [busy] } });
    await run.apply({ operation: { kind: 'pause' } });
    const page = (await exportTo('out')).files.get('progress.md') ?? '';
    const part = page.slice(page.indexOf('- Begun'), page.indexOf('## Minutes a day'));
    expect(part.split('\n').filter((line) => line !== '')).toEqual([
      '- Begun on Tue 2 Feb 2027',
      '- Paused since Tue 2 Feb 2027',
      '- Sessions done: 0 of 12',
      '- Hours done: 0 min of 21 h',
      expect.stringMatching(/^- Last session planned: /),
      '## Times',
      '- Every day: 05:00 to 10:00, 21:00 to 23:00',
      '- Saturday: 19:00 to 23:00',
      '- Rest: Sunday',
      '## Kept free',
      '- Mon 1 Mar 2027 to Sun 7 Mar 2027',
      '- Wed 10 Feb 2027, but for the evening',
      '- 1 busy time of “Work”',
    ]);
  });

  test('tells every run when there are several, also when none is walked', async () => {
    const { run } = open.planner;
    await beginPlan();
    await run.restart({ startDate: date('2027-03-01') });
    const both = (await exportTo('out')).files.get('progress.md') ?? '';
    expect(both).toContain('| Mon 1 Mar 2027 | Test plan | 0 of 12 | the current one |');
    expect(both).toContain('| Tue 2 Feb 2027 | Test plan | 1 of 12 | archived |');
    for (const { id } of await run.list()) await run.archive({ runId: id });
    expect((await exportTo('out')).files.get('progress.md')).toContain('No run is walked now.');
  });
});

describe('what is written', () => {
  test('a vault without anything is a plan to read', async () => {
    const { files, steps } = await exportTo('out');
    expect([...files.keys()]).toEqual([
      '.leadlight-export.json',
      'index.md',
      'leadlight.json',
      'plan/day-01.md',
      'plan/day-02.md',
      'plan/day-03.md',
      'plan/plan.md',
      'progress.md',
    ]);
    expect(steps.at(-1)).toMatchObject({ state: 'finished', filesWritten: 7, filesUnchanged: 0 });
  });

  test('every entry comes back from the files, those in the bin as well', async () => {
    const entries = sample(40);
    await fill(entries);
    const { files } = await exportTo('out');
    const read = [...files].filter(([path]) => /^(journal|bin)\//.test(path)).map(([, text]) => readEntryPage(text));
    const byId = (one: Entry, other: Entry) => (one.id < other.id ? -1 : 1);
    expect(read.sort(byId)).toEqual([...entries].sort(byId));
    const inBin = [...files.keys()].filter((path) => path.startsWith('bin/'));
    expect(inBin).toHaveLength(entries.filter(({ deletedAt }) => deletedAt).length);
  });

  test('runs and settings are kept for a later import', async () => {
    await beginPlan();
    const { files } = await exportTo('out');
    const { data } = JSON.parse(files.get('leadlight.json') ?? '');
    expect(data.runs).toEqual([await open.planner.run.current()]);
    expect(data.settings).toMatchObject({ isWelcomed: true, currentRunId: data.runs[0].id });
  });

  test('every link leads to a file of the export', async () => {
    await beginPlan();
    await fill(sample(60));
    const { files } = await exportTo('out');
    const leads: { from: string; to: string }[] = [];
    for (const [from, text] of files) {
      const own = /^(journal|bin)\//.test(from) ? text.slice(0, text.search(/^<!-- (situation|text)/m)) : text;
      for (const [, target = ''] of own.matchAll(/\]\((?!<)([^)]*)\)/g)) {
        leads.push({ from, to: posix.join(posix.dirname(from), decodeURI(target)) });
      }
    }
    expect(leads.filter(({ to }) => !files.has(to))).toEqual([]);
    expect(leads.length).toBeGreaterThan(150);
  });

  test('a day sets what was planned beside what was done, on the day it was done', async () => {
    await beginPlan();
    const { files } = await exportTo('out');
    expect(files.get('days/2027-02-02.md')).toContain(
      '| 05:00 | [D1-S1](../plan/day-01.md) | 2 h | 1 h 52 | Done | 4 of 5 |',
    );
    expect(files.get('days/2027-02-02.md')).toContain(
      '| other day | [D2-S1](../plan/day-02.md) | 2 h | 1 h 52 | Partly |  |',
    );
    expect(files.get('days/2027-02-03.md')).toContain(
      '| 05:00 | [D2-S1](../plan/day-02.md) | 2 h |  | Partly on 2027-02-02 |  |',
    );
  });
});

describe('the same vault', () => {
  test('is the same bytes in any folder at any time', async () => {
    await beginPlan();
    await fill(sample(30));
    const first = await exportTo('one');
    open.clock.moment = '2030-01-01T00:00:00.000Z';
    const second = await exportTo('two');
    expect([...second.files]).toEqual([...first.files]);
  });

  test('is not written twice', async () => {
    await fill(sample(20));
    const { files } = await exportTo('out');
    const { steps } = await exportTo('out');
    expect(steps.at(-1)).toMatchObject({ filesWritten: 0, filesUnchanged: files.size - 1, filesRemoved: 0 });
  });

  test('with one entry less takes back that entry and the pages that named it', async () => {
    const [gone, ...others] = sample(12).map((entry) => ({ ...entry, deletedAt: null }));
    if (!gone) throw new Error('There is a sample');
    await fill([gone, ...others]);
    const before = await exportTo('out');
    await open.parts.vault.journalMonth(monthOfId(gone.id)).update((month) => {
      const { [gone.id]: _, ...entries } = month.entries;
      return { ...month, entries };
    });
    const after = await exportTo('out');
    const fresh = await exportTo('fresh');
    expect([...after.files]).toEqual([...fresh.files]);
    expect([...before.files.values()].filter((text) => text.includes(gone.id)).length).toBeGreaterThan(0);
    expect([...after.files].filter(([path]) => path.startsWith('journal/'))).toHaveLength(others.length);
  });
});

describe('an export that is stopped', () => {
  async function stopped(name: string, how: 'return' | 'abort', after = 50) {
    const target = await exportFolder(join(open.folder, name), {
      vaultFolder: open.parts.vault.folder,
      backupFolder: open.parts.vault.backupFolder,
    });
    if ('problem' in target) throw new Error(target.problem);
    const stop = new AbortController();
    const steps = exportMarkdown({ ...open.parts, ...target, signal: stop.signal });
    for await (const step of steps) {
      expect(step.state).toBe('writing');
      if (step.state !== 'writing' || step.filesDone < after) continue;
      if (how === 'return') break;
      stop.abort();
    }
    return target.folder;
  }

  test.each(['return', 'abort'] as const)('by %s takes back the folders it made, its parents as well', async (how) => {
    await fill(sample(120));
    const before = await readdir(open.folder);
    await stopped('new/deep', how);
    expect(await readdir(open.folder)).toEqual(before);
  });

  test('leaves an earlier export as it was, to the byte', async () => {
    await fill(sample(60));
    const { folder, files } = await exportTo('out');
    const [first, ...others] = sample(120);
    if (!first) throw new Error('There is a sample');
    await fill([{ ...first, title: 'Another title' }, ...others]);
    await stopped('out', 'abort');
    expect([...(await filesIn(folder))]).toEqual([...files]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('leaves a folder that others filled meanwhile', async () => {
    await fill(sample(120));
    const folder = join(open.folder, 'new');
    const steps = exportMarkdown({ ...open.parts, folder, made: folder });
    await mkdir(folder);
    await steps.next();
    await writeFile(join(folder, 'mine.md'), 'mine');
    await steps.return(undefined);
    expect(await readdir(folder)).toEqual(['mine.md']);
  });
});

test('half an import is not exported', async () => {
  await open.parts.vault.lastImport.update(() => ({
    state: 'applying',
    at: Instant.parse('2027-02-19T20:00:00.000Z'),
    format: 'markdown',
    from: 'notes',
    entries: { added: 0, replaced: 0, copied: 0, kept: 0, same: 0 },
    records: [],
    attachments: [],
  }));
  await expect(exportTo('out')).rejects.toThrow('start Leadlight, which takes it back');
});
