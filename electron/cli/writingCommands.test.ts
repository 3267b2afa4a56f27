import { readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#electron/planner/newId.ts';
import { FocusIntervalId } from '#shared/model/ids.ts';
import { Instant } from '#shared/model/time.ts';
import { aShell } from './testing/aShell.ts';

const shell = aShell();

describe('with the vault free', () => {
  beforeEach(async () => {
    await shell.beginPlan();
    await shell.open.close();
  });

  test('start begins the next session, done records it with the time since', async () => {
    expect((await shell.leadlight('start')).said).toEqual([expect.stringMatching(/^Under way: .+ {2}\w+, 1 h$/)]);
    shell.now = '2027-02-03T07:39:00.000Z';
    const { session } = await shell.json('done', '--energy', '4');
    expect(session).toMatchObject({ start: '07:00', state: 'done', realMinutes: 95, energy: 4 });
    expect((await shell.json('today')).sessions.map(({ state }: { state: string }) => state)).toContain('done');
  });

  test('done takes the time that was measured, and says so where a gap is not in it', async () => {
    await shell.leadlight('start');
    await shell.reopen();
    const run = await shell.open.planner.run.current();
    if (!run?.started) throw new Error('Nothing was started.');
    const { sessionId, at: from } = run.started;
    const running = { id: FocusIntervalId.parse(newId(from)), from, zone: 'Europe/Berlin' };
    const seenAt = Instant.parse('2027-02-03T06:34:00.000Z');
    await shell.open.parts.vault.focusNow.update(() => ({
      ...{ runId: run.id, sessionId, clock: 'block', beganAt: from, extraMinutes: 0, isBreak: false },
      ...{ running, pausedAt: null, seenAt, gaps: [] },
    }));
    await shell.open.close();
    shell.now = '2027-02-03T09:00:00.000Z';
    expect((await shell.leadlight('done')).said.slice(0, 2)).toEqual([
      expect.stringMatching(/^Done: .+ {2}in 30 min$/),
      expect.stringContaining('is not in it'),
    ]);
  });

  test('done takes real minutes and a session by its time, and corrects it later', async () => {
    expect((await shell.leadlight('done', '5:00', '--minutes', '95')).said[0]).toMatch(/^Done: .+ {2}in 1 h 35$/);
    const { session } = await shell.json('done', '05:00', '--energy', '2', '--partly');
    expect(session).toMatchObject({ start: '05:00', state: 'partly', realMinutes: 95, energy: 2 });
  });

  test('done without a start takes the planned minutes of the next session', async () => {
    const { session, next } = await shell.json('done');
    expect(session).toMatchObject({ start: '07:00', state: 'done', plannedMinutes: 60, realMinutes: 60, energy: null });
    expect(next.id).not.toBe(session.id);
  });

  test('starting another session says which one is left', async () => {
    await shell.leadlight('start', '05:00');
    expect((await shell.leadlight('start', '07:00')).said[1]).toContain('is left without an outcome');
    expect((await shell.leadlight('start', '07:00')).said).toEqual([expect.stringMatching(/^Under way already: /)]);
  });

  test('words of a title find its session in any order', async () => {
    const { sessions } = await shell.json('today');
    const { title } = sessions[1];
    const words = title.toLowerCase().split(' ').reverse().join(' ');
    expect((await shell.json('start', words)).session.title).toBe(title);
  });

  test('a session nobody knows is said', async () => {
    const { code, complaints } = await shell.leadlight('start', 'ropes');
    expect([code, complaints]).toEqual([1, ['No session of today is called “ropes”. See leadlight today.']]);
  });

  test('run shift moves what waits by study days and says what moved', async () => {
    const before = await shell.json('today');
    // Tuesday was missed: the first of 148 waits there, and Sunday is no study day.
    const dry = await shell.leadlight('run', 'shift', '5', '--dry-run');
    expect(dry.said).toEqual([
      expect.stringMatching(
        /^148 sessions would move: “.+” from Tue 2 Feb to Mon 8 Feb at 05:00; the last day is .+\.$/,
      ),
      'Nothing was changed.',
    ]);
    expect(await shell.json('today')).toEqual(before);
    const { said } = await shell.leadlight('run', 'shift', '5');
    expect(said).toEqual([dry.said[0]?.replace('would move', 'moved')]);
    expect((await shell.json('today')).next.date).toBe('2027-02-08');
  });

  test('run shift does not leave the first session in the past', async () => {
    shell.now = '2027-02-08T06:04:00.000Z';
    const { code, complaints } = await shell.leadlight('run', 'shift', '2');
    expect([code, complaints]).toEqual([1, ['That is still in the past. To go on from today: leadlight run shift 5']]);
  });

  test('run pause misses nothing, and run resume goes on with what waits', async () => {
    expect((await shell.leadlight('run', 'pause')).said).toEqual([
      'Paused from Wed 3 Feb on. To go on: leadlight run resume',
    ]);
    shell.now = '2027-02-10T06:04:00.000Z';
    const { said } = await shell.leadlight('today');
    expect(said[1]).toBe('Paused since Wed 3 Feb. To go on: leadlight run resume');
    expect(said.join('\n')).not.toMatch(/missed|Left from/);
    const paused = 'The run is paused. ';
    expect((await shell.leadlight('run', 'pause')).complaints).toEqual(['The run is paused already.']);
    expect((await shell.leadlight('start')).complaints).toEqual([`${paused}To go on: leadlight run resume`]);
    expect((await shell.leadlight('run', 'shift', '9', '--dry-run')).complaints).toEqual([`${paused}Resume it first.`]);
    expect((await shell.leadlight('run', 'resume')).said).toEqual(['Resumed on Wed 10 Feb.']);
    expect(await shell.json('today')).toMatchObject({ pausedOn: null, next: { date: '2027-02-10' } });
    expect((await shell.leadlight('run', 'resume')).code).toBe(1);
  });

  test('what was captured is in the journal after the next command that opens the vault', async () => {
    await shell.leadlight('capture', 'Ask about sagas');
    await shell.leadlight('start');
    await shell.reopen();
    const { entries } = await shell.open.planner.journal.list({});
    expect(entries).toMatchObject([{ kind: 'note', title: 'Ask about sagas', date: '2027-02-03' }]);
  });
});

test('where the vault is open in another process that cannot be asked, start says so and changes nothing', async () => {
  const lock = shell.path('vault/vault.lock');
  const holder = JSON.parse(await readFile(lock, 'utf8'));
  await writeFile(lock, JSON.stringify({ ...holder, host: 'desktop' }));
  const { code, complaints } = await shell.leadlight('start');
  expect([code, complaints]).toEqual([
    1,
    [expect.stringMatching(/is open in the Leadlight window .+ or close it first/)],
  ]);
});
