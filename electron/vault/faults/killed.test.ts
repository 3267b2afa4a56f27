import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { JournalMonth } from '#shared/model/entry.ts';
import { WELL } from '#shared/model/vaultHealth.ts';
import { aVaultPlace, type VaultPlace } from '../testing/aVault.ts';
import { childPrograms } from '../testing/childPrograms.ts';
import { MONTH_PATH } from '../testing/someData.ts';
import { verifyVault } from '../verifyVault.ts';

const KILLS = 50;

test(`a process that saves in a loop and is killed ${KILLS} times loses no save that it acknowledged`, {
  timeout: 120_000,
}, async () => {
  const place = await aVaultPlace();
  const programs = await childPrograms();
  let acknowledged = -1;
  let saves = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const args = [place.folder, place.backupFolder, String(acknowledged + 1), String(kill * 2)];
    const child = programs.start('save-for-ever', args);
    if (kill % 5 === 4) {
      // While it opens: in the lock, in the first reads, or before it has even begun.
      await wait(30 + Math.random() * 120);
    } else {
      const opened = await child.line();
      expect(opened, child.errors()).not.toBeNull();
      expect(JSON.parse(opened ?? '')).toEqual(WELL);
      // In the first save or a later one, between two, or in the backup that is made beside them.
      for (let save = 0; save < kill % 5; save += 1) await child.line();
      await wait(Math.random() * 30);
    }
    child.process.kill('SIGKILL');
    const said = (await child.ended).slice(1).map(Number);
    acknowledged = said.at(-1) ?? acknowledged;
    saves += said.length;
    const onDisk = await newestOnDisk(place);
    // One more may have reached the disk before its acknowledgement was written.
    expect(onDisk.inMonth - acknowledged).toBeOneOf([0, 1]);
    expect(onDisk.inSettings - acknowledged).toBeOneOf([0, 1]);
  }
  expect(saves).toBeGreaterThan(KILLS);
  expect((await verifyVault(place)).isSound).toBe(true);
  const vault = await place.open();
  expect(vault.health().repairs).toEqual([]);
  await vault.close();
  await programs.remove();
});

async function newestOnDisk({ folder }: VaultPlace): Promise<{ inMonth: number; inSettings: number }> {
  const dataOf = async (path: string) =>
    JSON.parse((await readFile(join(folder, path), 'utf8').catch(() => '{}')) || '');
  const month = (await dataOf(MONTH_PATH)).data ?? { entries: {}, tombstones: {} };
  const titles = Object.values(JournalMonth.parse(month).entries).map(({ title }) => Number(title));
  return {
    inMonth: Math.max(-1, ...titles),
    inSettings: Number((await dataOf('settings.json')).data?.exportFolder ?? -1),
  };
}
