import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { soundPath } from '#electron/vault/layout.ts';
import { type FaultyFileSystem, faultyFileSystem } from '#electron/vault/testing/faultyFileSystem.ts';
import { SLICE_BYTES } from '#shared/contract/recordingsContract.ts';
import { sessionId } from '#shared/domain/testing/aRun.ts';
import type { WorkLinks } from '#shared/model/drawing.ts';
import type { RecordingId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { recordingsService } from './recordingsService.ts';
import { tidyRecordings } from './tidyRecordings.ts';

const NOTHING: WorkLinks = { sessionId: null, entryId: null, items: [] };
const BEGINNING = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);
const NOON = '2027-02-19T12:00:00.000Z';

let disk: FaultyFileSystem;
let open: TestPlanner;
let recordings: TestPlanner['planner']['recordings'];

beforeEach(async () => {
  disk = faultyFileSystem();
  await take(await aPlanner({ fileSystem: disk }));
});
afterEach(async () => {
  disk.heal();
  await open.remove();
});

async function take(planner: TestPlanner): Promise<void> {
  open = planner;
  open.clock.moment = NOON;
  ({ recordings } = planner.planner);
}

function later(ms: number): void {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + ms).toISOString();
}

const DAY_MS = 24 * 60 * 60 * 1000;
const base64 = (bytes: Buffer) => bytes.toString('base64');
const bytes = (...values: number[]) => Buffer.from(values);

async function begin(links: WorkLinks = NOTHING, title = 'A take') {
  later(1000);
  return recordings.begin({ title, links, mimeType: 'audio/webm;codecs=opus' });
}

const add = (id: RecordingId, at: number, sound: Buffer, seconds: number) =>
  recordings.addChunk({ id, at, sound: base64(sound), seconds });

/** A finished take of six bytes and two seconds. */
async function aRecording(links?: WorkLinks, title?: string) {
  const { id } = await begin(links, title);
  await add(id, 0, BEGINNING, 1);
  await add(id, 4, bytes(7, 8), 2);
  return recordings.finish({ id, seconds: 2 });
}

async function soundOf(id: RecordingId): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const slice: { sound: string; next: number | null } = await recordings.sound({ id, from });
    parts.push(Buffer.from(slice.sound, 'base64'));
    from = slice.next;
  }
  return Buffer.concat(parts);
}

/** The process ends as by a crash, or with its window only, and the vault is opened again. */
async function startAgain(): Promise<void> {
  const { moment } = open.clock;
  await open.close();
  await take(await aPlanner({ folder: open.folder, fileSystem: disk }));
  open.clock.moment = moment;
  await tidyRecordings(open.parts, recordingsService(open.parts));
}

describe('a take', () => {
  test('grows piece by piece on the disk and is finished', async () => {
    const { id } = await begin();
    expect(await add(id, 0, BEGINNING, 1)).toEqual({ bytes: 4, seconds: 1 });
    expect(await readFile(join(open.parts.vault.folder, soundPath(id)))).toEqual(BEGINNING);
    await add(id, 4, bytes(7, 8), 2.1);
    expect(await recordings.finish({ id, seconds: 2.3 })).toMatchObject({ state: 'finished', bytes: 6, seconds: 2.3 });
    expect(await soundOf(id)).toEqual(Buffer.concat([BEGINNING, bytes(7, 8)]));
  });

  test('takes a piece once when its answer was lost, and none when one before it is missing', async () => {
    const { id } = await begin();
    await add(id, 0, BEGINNING, 1);
    expect(await add(id, 0, BEGINNING, 1)).toEqual({ bytes: 4, seconds: 1 });
    await expect(add(id, 9, bytes(9), 3)).rejects.toMatchObject({ code: 'invalid', message: /missing/ });
    await Promise.all([add(id, 4, bytes(7), 2), add(id, 5, bytes(8), 3), add(id, 4, bytes(7), 2)]);
    expect(await soundOf(id)).toEqual(Buffer.concat([BEGINNING, bytes(7, 8)]));
  });

  test('on a full disk keeps what there is, says until when, and goes on once there is room', async () => {
    const { id } = await begin();
    await add(id, 0, BEGINNING, 100);
    disk.failWith(({ name }) => (name === 'append' ? 'ENOSPC' : null));
    await expect(add(id, 4, bytes(7), 101)).rejects.toMatchObject({
      code: 'storage-failed',
      message: 'Not saved: the disk is full. Free some space. What was recorded until 1:40 is kept and can be played.',
    });
    expect(await soundOf(id)).toEqual(BEGINNING);
    disk.heal();
    await add(id, 4, bytes(7), 101);
    expect(await recordings.finish({ id, seconds: 101 })).toMatchObject({ bytes: 5, seconds: 101 });
  });

  test('that reached the disk without its record is sent again, or found whole after a crash', async () => {
    const { id } = await begin();
    await add(id, 0, BEGINNING, 1);
    disk.failWith(({ name, path }) => (name === 'create' && path.includes(id) ? 'ENOSPC' : null));
    await expect(add(id, 4, bytes(7, 8), 2)).rejects.toMatchObject({ code: 'storage-failed' });
    disk.heal();
    expect(await recordings.get({ id })).toMatchObject({ bytes: 4, seconds: 1 });
    await startAgain();
    expect(await recordings.get({ id })).toMatchObject({ state: 'finished', bytes: 6, seconds: 1 });
    expect(await soundOf(id)).toEqual(Buffer.concat([BEGINNING, bytes(7, 8)]));
  });

  test('is live while it is heard of, then broken off, and finished by a click', async () => {
    const { id } = await begin();
    await add(id, 0, BEGINNING, 100);
    later(3_000);
    expect(await recordings.list({})).toMatchObject([{ id, state: 'taking', isLive: true }]);
    later(4_000);
    expect(await recordings.list({})).toMatchObject([{ id, state: 'taking', isLive: false, seconds: 100 }]);
    await add(id, 4, Buffer.alloc(0), 100);
    expect(await recordings.list({})).toMatchObject([{ isLive: true }]);
    expect(await recordings.finish({ id, seconds: null })).toMatchObject({ state: 'finished', seconds: 100 });
    await expect(add(id, 4, bytes(7), 101)).rejects.toMatchObject({ code: 'invalid', message: /finished already/ });
  });

  test('without a sound leaves nothing behind', async () => {
    const { id } = await begin();
    await startAgain();
    expect(await recordings.list({})).toEqual([]);
    expect(await recordings.list({ inBin: true })).toEqual([]);
    await expect(recordings.restore({ id })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('has an hour at most, and what was recorded stays', async () => {
    const { id } = await begin();
    await add(id, 0, BEGINNING, 3600);
    await expect(add(id, 4, bytes(7), 3601)).rejects.toMatchObject({ code: 'invalid', message: /an hour or 100 MB/ });
    expect(await recordings.finish({ id, seconds: 3600 })).toMatchObject({ bytes: 4 });
  });
});

describe('what is kept', () => {
  test('is listed newest first, by what it belongs to, with its size', async () => {
    const day = { ...NOTHING, sessionId: sessionId('d1-s1') };
    const first = await aRecording(day, 'First');
    const item = ItemRef.parse('question/cap-theorem');
    await aRecording({ ...NOTHING, items: [item] }, 'Second');
    const titles = async (query: Parameters<typeof recordings.list>[0]) =>
      (await recordings.list(query)).map(({ title }) => title);
    expect(await titles({})).toEqual(['Second', 'First']);
    expect(await titles({ sessionId: sessionId('d1-s1') })).toEqual(['First']);
    expect(await titles({ item })).toEqual(['Second']);
    await recordings.edit({ id: first.id, edit: { title: 'Renamed', links: { ...day, items: [item] } } });
    expect(await titles({ item })).toEqual(['Second', 'Renamed']);
    expect(await recordings.usage()).toEqual({ recordings: 2, bytes: 12, inBin: 0, bytesInBin: 0 });
  });

  test('takes marks in order, and says when another window changed one or the critique', async () => {
    const { id } = await aRecording();
    const late = { atSeconds: 90, text: 'Too long' };
    await recordings.addMark({ id, mark: late });
    await recordings.addMark({ id, mark: { atSeconds: 3, text: '' } });
    const named = { atSeconds: 3, text: 'A good start' };
    const changed = await recordings.changeMark({ id, before: { atSeconds: 3, text: '' }, after: named });
    expect(changed.marks).toEqual([named, late]);
    await expect(recordings.changeMark({ id, before: { ...late, text: 'x' }, after: null })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await recordings.changeMark({ id, before: late, after: null })).marks).toEqual([named]);
    await recordings.saveCritique({ id, before: '', after: 'Slower.' });
    await expect(recordings.saveCritique({ id, before: '', after: 'Louder.' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await startAgain();
    expect(await recordings.get({ id })).toMatchObject({ critique: 'Slower.', marks: [named] });
  });

  test('goes to the bin and back, and is emptied there after thirty days', async () => {
    const { id } = await aRecording();
    await recordings.remove({ id });
    expect(await recordings.usage()).toEqual({ recordings: 0, bytes: 0, inBin: 1, bytesInBin: 6 });
    await expect(recordings.edit({ id, edit: { title: 'x' } })).rejects.toMatchObject({ code: 'invalid' });
    later(29 * DAY_MS);
    await startAgain();
    expect(await recordings.restore({ id })).toMatchObject({ deletedAt: null, bytes: 6 });
    await recordings.remove({ id });
    later(30 * DAY_MS);
    await startAgain();
    expect(await recordings.list({ inBin: true })).toEqual([]);
    expect(await open.parts.vault.attachments.size(soundPath(id))).toBe(0);
    expect(await open.parts.vault.recording(id).read()).toMatchObject({ id, title: '', bytes: 0 });
    await expect(recordings.get({ id })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is read in slices', async () => {
    const { id } = await begin();
    const long = Buffer.concat([BEGINNING, Buffer.alloc(2 * SLICE_BYTES, 5)]);
    await add(id, 0, long, 60);
    expect((await recordings.sound({ id, from: 0 })).next).toBe(SLICE_BYTES);
    expect((await soundOf(id)).equals(long)).toBe(true);
  });

  test('says so when its sound is lost', async () => {
    const { id } = await aRecording();
    await rm(join(open.parts.vault.folder, soundPath(id)));
    await expect(recordings.sound({ id, from: 0 })).rejects.toMatchObject({ code: 'not-found', message: /no sound/ });
  });
});
