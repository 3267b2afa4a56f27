import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIRST_SETTINGS } from '#shared/model/settings.ts';
import { aVaultPlace } from '../testing/aVault.ts';

/** Settings as Leadlight 0.1 wrote them. */
const OLD_SETTINGS = {
  theme: 'dark',
  isWelcomed: true,
  currentRunId: null,
  timetable: { morning: { start: '06:00', end: '10:00' }, evening: { start: '20:00', end: '22:00' } },
  restWeekdays: [6, 7],
  exportFolder: '/exported',
  editorView: 'write',
  updatedAt: '2027-02-01T08:00:00.000Z',
};

test('settings of version 1 keep every choice, and begin without what is new', async () => {
  const place = await aVaultPlace();
  await (await place.open()).close();
  const text = JSON.stringify({ format: 'settings', version: 1, data: OLD_SETTINGS });
  await writeFile(join(place.folder, 'settings.json'), text);
  const vault = await place.open();
  expect(await vault.settings.read()).toEqual({ ...FIRST_SETTINGS, ...OLD_SETTINGS, seenVersion: '0.3.0' });
  expect(vault.health().repairs).toEqual([]);
});
