import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { EntryId, RecordingId } from '#shared/model/ids.ts';
import { WELL } from '#shared/model/vaultHealth.ts';
import { soundPath } from '../layout.ts';
import { readVault } from '../readVault.ts';
import { aVaultPlace } from '../testing/aVault.ts';
import { bodiesOf, idNumber, MONTH } from '../testing/someData.ts';
import { verifyVault } from '../verifyVault.ts';
import { FIRST_SEALED_VAULT } from './fixtures/firstSealedVault.ts';
import { unlockVault } from './unlockVault.ts';

const { passphrase, recoveryKey } = FIRST_SEALED_VAULT;
const SOUND = soundPath(RecordingId.parse(idNumber(500)));

async function firstSealedVault() {
  const place = await aVaultPlace();
  for (const [path, content] of Object.entries(FIRST_SEALED_VAULT.files)) {
    await mkdir(dirname(join(place.folder, path)), { recursive: true });
    await writeFile(join(place.folder, path), Buffer.from(content, 'base64'));
  }
  return place;
}

test.each([{ passphrase }, { recoveryKey }])('the first encrypted vault still opens with %o', async (secret) => {
  const place = await firstSealedVault();
  const key = await unlockVault(place, secret);
  expect(await verifyVault(place, { key })).toMatchObject({ isSound: true });
  const read = await readVault(place.folder, { key });
  expect(bodiesOf(await read.journalMonth(MONTH).read())).toEqual(['Written before the vault was encrypted.\n']);
  const vault = await place.open({ key });
  expect(bodiesOf(await vault.journalMonth(MONTH).read())).toEqual(['Written before the vault was encrypted.\n']);
  expect(await vault.attachments.read(SOUND)).toEqual(Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3]));
  const id = EntryId.parse(idNumber(700));
  expect(await vault.inbox.waiting()).toEqual([id]);
  expect(await vault.inbox.read(id)).toMatchObject({ text: 'A thought for a locked vault' });
  expect(vault.health()).toEqual(WELL);
});
