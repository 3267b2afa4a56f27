import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aVaultPlace } from '../testing/aVault.ts';
import { idNumber } from '../testing/someData.ts';

/** A session under way as the first version wrote it. */
const OLD_NOW = {
  runId: idNumber(900),
  sessionId: 'draw-a-cache',
  clock: 'block',
  beganAt: '2027-02-02T04:02:00.000Z',
  extraMinutes: 5,
  running: { id: idNumber(901), from: '2027-02-02T04:02:00.000Z', zone: 'Europe/Berlin' },
  pausedAt: null,
  isBreak: false,
  seenAt: '2027-02-02T05:02:00.000Z',
};
const GAP = { from: '2027-02-02T04:12:00.000Z', until: '2027-02-02T05:02:00.000Z' };

async function openedFrom(data: unknown) {
  const place = await aVaultPlace();
  await (await place.open()).close();
  await mkdir(join(place.folder, 'focus'), { recursive: true });
  await writeFile(join(place.folder, 'focus/now.json'), JSON.stringify({ format: 'focus-now', version: 1, data }));
  const vault = await place.open();
  expect(vault.health().repairs).toEqual([]);
  return vault.focusNow.read();
}

test('the gap of a session of version 1 was one without Leadlight', async () => {
  expect(await openedFrom({ ...OLD_NOW, gap: GAP })).toEqual({ ...OLD_NOW, gaps: [{ ...GAP, because: 'away' }] });
});

test('a session of version 1 without a gap has none, and no session stays none', async () => {
  expect(await openedFrom({ ...OLD_NOW, gap: null })).toEqual({ ...OLD_NOW, gaps: [] });
  expect(await openedFrom(null)).toBeNull();
});
