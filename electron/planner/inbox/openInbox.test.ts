import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { dropThought } from '#electron/vault/inbox/dropThought.ts';
import { verifyVault } from '#electron/vault/verifyVault.ts';
import { EntryId } from '#shared/model/ids.ts';
import { Instant, LocalDate } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import { journalOf } from '../journal/journal.ts';
import { newId } from '../newId.ts';
import { plannerRouter } from '../plannerRouter.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { openInbox } from './openInbox.ts';

let it: TestPlanner;
let vaultFolder = '';
let inboxFolder = '';

beforeEach(async () => {
  it = await aPlanner();
  vaultFolder = it.parts.vault.folder;
  inboxFolder = join(vaultFolder, 'inbox');
});
afterEach(() => it.remove());

const CAPTURED = Instant.parse('2027-02-02T23:30:00.000Z');

/** As `leadlight capture` leaves it. */
async function drop(text: string, capturedAt = CAPTURED): Promise<EntryId> {
  const id = EntryId.parse(newId(capturedAt));
  await dropThought(vaultFolder, { id, text, capturedAt, zone: 'Europe/Berlin' });
  return id;
}

/** The planner's inbox, with the router that shows what reached the journal. */
async function opened() {
  const journal = journalOf(it.parts);
  const inbox = await openInbox(it.parts, journal.index);
  onTestFinished(() => inbox.close());
  return { inbox, planner: createRouterClient(plannerRouter(it.parts, journal)) };
}

const waiting = () => readdir(inboxFolder);
const keptAside = async () => (await waiting()).filter((name) => name.includes('.damaged-'));

describe('a thought in the inbox', () => {
  test('becomes a note byte for byte, of the day it was captured on, and its file goes', async () => {
    const text = '## Ask about the outbox \r\n\r\n  “who” owns it?\n\n';
    const id = await drop(text);
    const { inbox, planner } = await opened();
    await inbox.takeIn();
    expect(await planner.journal.get({ id })).toMatchObject({
      kind: 'note',
      title: 'Ask about the outbox',
      body: text,
      date: '2027-02-03',
      createdAt: CAPTURED,
      zone: 'Europe/Berlin',
      revision: 1,
    });
    expect(await waiting()).toEqual([]);
  });

  test('is taken within a second while the app runs, and shows in lists and searches', async () => {
    const { planner } = await opened();
    expect((await planner.journal.list({})).total).toBe(0);
    const id = await drop('Read about sagas');
    await vi.waitFor(async () => expect((await planner.journal.list({ text: 'sagas' })).entries[0]?.id).toBe(id), {
      timeout: 1_000,
      interval: 20,
    });
  });

  test('is not doubled when the last attempt broke off before the file was gone', async () => {
    const id = await drop('Once');
    const { vault } = it.parts;
    const { inbox, planner } = await opened();
    await inbox.takeIn();
    const month = vault.journalMonth('2027-02');
    const entry = await planner.journal.save({ id, revision: 1, edit: { title: 'Once, and edited' } });
    await dropThought(vaultFolder, { id, text: 'Once', capturedAt: CAPTURED, zone: 'Europe/Berlin' });
    await inbox.takeIn();
    expect(Object.values((await month.read()).entries)).toEqual([entry]);
    expect(await waiting()).toEqual([]);
  });

  test('goes with the session that was under way when it came', async () => {
    const { planner } = await opened();
    await planner.run.begin({
      startDate: LocalDate.parse('2027-02-02'),
      timetable: PLAN_TIMETABLE,
      restWeekdays: [],
    });
    const [session] = (await planner.plan.get()).phases.flatMap(({ days }) => days.flatMap(({ sessions }) => sessions));
    if (!session) throw new Error('The plan has no session.');
    await planner.run.start({ sessionId: session.id });
    const before = await drop('Before it', Instant.parse('2027-02-02T05:00:00.000Z'));
    const meanwhile = await drop('Meanwhile');
    await vi.waitFor(async () => expect(await waiting()).toEqual([]));
    expect((await planner.journal.get({ id: meanwhile })).links.sessionId).toBe(session.id);
    expect((await planner.journal.get({ id: before })).links.sessionId).toBeNull();
  });

  test('that is damaged is set aside and told, and the others are taken', async () => {
    const damaged = await drop('Half');
    await writeFile(join(inboxFolder, `${damaged}.json`), '{"format": "thought", "data": {"text": "Ha');
    const good = await drop('Whole', Instant.parse('2027-02-03T08:00:00.000Z'));
    const { inbox, planner } = await opened();
    await inbox.takeIn();
    expect((await planner.journal.get({ id: good })).body).toBe('Whole');
    const [aside = ''] = await keptAside();
    expect(await readFile(join(inboxFolder, aside), 'utf8')).toContain('"text": "Ha');
    expect(it.parts.vault.health().repairs).toEqual([
      {
        file: `inbox/${damaged}.json`,
        setAsideAs: `inbox/${aside}`,
        restoredFrom: null,
        lost: `A captured thought is not whole JSON, so it is not in the journal. Its file is kept as inbox/${aside}.`,
      },
    ]);
    expect(await waiting()).toEqual([aside]);
  });

  test('of a newer Leadlight stays for that one', async () => {
    const id = await drop('Later');
    await writeFile(join(inboxFolder, `${id}.json`), '{"format": "thought", "version": 9, "data": {}}');
    await (await opened()).inbox.takeIn();
    expect(await waiting()).toEqual([`${id}.json`]);
    expect(it.parts.vault.health().repairs).toEqual([]);
  });
});

test('files that are not thoughts are let be', async () => {
  await mkdir(inboxFolder, { recursive: true });
  await writeFile(join(inboxFolder, 'mine.md'), 'My own');
  const { inbox } = await opened();
  await inbox.takeIn();
  expect(await waiting()).toEqual(['mine.md']);
});

test('what is half written by another process is left to it', async () => {
  await mkdir(inboxFolder, { recursive: true });
  const name = `${newId(CAPTURED)}.json.${process.pid}-0a1b2c3d.tmp`;
  await writeFile(join(inboxFolder, name), '');
  await it.close();
  it = await aPlanner({ folder: it.folder });
  const { inbox } = await opened();
  await inbox.takeIn();
  expect(await waiting()).toEqual([name]);
});

test('a thought that waits is whole for verify, and one that was taken is not missed later', async () => {
  const id = await drop('Kept');
  const { files, isSound } = await verifyVault(it.parts.vault);
  expect([isSound, files.find(({ path }) => path.startsWith('inbox/'))]).toEqual([
    true,
    { path: `inbox/${id}.json`, state: 'ok', detail: null },
  ]);
  // Opening a vault that holds something backs it up, the inbox included.
  await it.close();
  it = await aPlanner({ folder: it.folder });
  await vi.waitFor(async () => expect(await readdir(join(it.folder, 'backups'))).toHaveLength(1));
  const first = await opened();
  await first.inbox.takeIn();
  await first.inbox.close();
  await it.close();
  it = await aPlanner({ folder: it.folder });
  expect(it.parts.vault.health().repairs).toEqual([]);
  expect(await waiting()).toEqual([]);
});
