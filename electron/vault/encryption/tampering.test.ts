import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DrawingId, RecordingId } from '#shared/model/ids.ts';
import { FileTampered } from '../fileCipher.ts';
import { FORMATS } from '../formats.ts';
import { recordingPath, scenePath, soundPath } from '../layout.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { aVaultPlace } from '../testing/aVault.ts';
import { aSealedVault, CHEAP, PASSPHRASE, type SealedPlace } from '../testing/sealedVault.ts';
import { adding, anEntry, bodiesOf, idNumber, MONTH, MONTH_PATH } from '../testing/someData.ts';
import type { Vault } from '../vault.ts';
import { VaultUnusable } from '../vaultDocument.ts';
import { isSealed, VaultIdentity } from '../vaultIdentity.ts';
import { verifyVault } from '../verifyVault.ts';
import { changePassphrase } from './changeSecrets.ts';
import { isUnchanged, isWhole, withCheck } from './headerCheck.ts';
import { makeHeader } from './makeHeader.ts';
import { sealingCipher } from './sealingCipher.ts';
import { turnEncryptionOff } from './turnEncryption.ts';
import { encryptionOf, unlockVault } from './unlockVault.ts';
import { type VaultKey, vaultKey } from './vaultKey.ts';

const OTHER_MONTH = '2027-01';
const SealedFile = z.object({ data: VaultIdentity });
const SCENE = scenePath(DrawingId.parse(idNumber(600)));
const OTHER_SCENE = scenePath(DrawingId.parse(idNumber(601)));
const SOUND = soundPath(RecordingId.parse(idNumber(500)));
const scene = (word: string) => Buffer.from(JSON.stringify({ elements: [word] }));

async function aHeader(key: VaultKey) {
  const identity = VaultIdentity.parse({ id: idNumber(1), createdAt: '2027-02-19T06:04:00.000Z', encryption: null });
  const wanted = {
    passphrase: 'x',
    recoveryKey: Buffer.alloc(20),
    cost: CHEAP,
    now: new Date('2027-02-19T06:04:00.000Z'),
  };
  return makeHeader(identity, key, wanted);
}

const aKey = () => vaultKey('00'.repeat(16), Buffer.alloc(32, 5));
const flipped = (bytes: Buffer, at: number, bit = 1) => {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ bit, at);
  return changed;
};

describe('a sealed file', async () => {
  const key = aKey();
  const cipher = sealingCipher({ identity: await aHeader(key), key, now: () => new Date(0) });
  const sealed = Buffer.from(cipher.seal(MONTH_PATH, Buffer.from('what I wrote')));

  test('with any bit flipped does not open', () => {
    expect(cipher.open(MONTH_PATH, sealed).toString()).toBe('what I wrote');
    for (let at = 0; at < sealed.length; at += 1) {
      for (const bit of [1, 128])
        expect(() => cipher.open(MONTH_PATH, flipped(sealed, at, bit)), `at ${at}`).toThrow(FileTampered);
    }
  });

  test('cut short, made longer, empty or not sealed does not open', () => {
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => cipher.open(MONTH_PATH, sealed.subarray(0, length)), `${length} bytes`).toThrow(FileTampered);
    }
    expect(() => cipher.open(MONTH_PATH, Buffer.concat([sealed, Buffer.from([0])]))).toThrow(FileTampered);
    expect(() => cipher.open(MONTH_PATH, Buffer.from('{"format":"journal-month"}'))).toThrow(FileTampered);
  });

  test('opens under its own name only, and in its own vault', async () => {
    expect(() => cipher.open('journal/2027-03.json', sealed)).toThrow(FileTampered);
    expect(() => cipher.open(`backup:${MONTH_PATH}`, sealed)).toThrow(FileTampered);
    const elsewhere = sealingCipher({
      identity: { ...(await aHeader(key)), id: idNumber(2) },
      key,
      now: () => new Date(0),
    });
    expect(() => elsewhere.open(MONTH_PATH, sealed)).toThrow(FileTampered);
    expect(cipher.open(`${MONTH_PATH}.damaged-2027-02-19T06-04-00-000Z`, sealed).toString()).toBe('what I wrote');
  });

  test('is another one each time, and each save has a higher number', () => {
    const again = Buffer.from(cipher.seal(MONTH_PATH, Buffer.from('what I wrote')));
    expect(again.equals(sealed)).toBe(false);
    expect((cipher.generationOf(again) ?? 0n) > (cipher.generationOf(sealed) ?? 0n)).toBe(true);
  });

  test('says of none of this what is in it', () => {
    for (const raw of [flipped(sealed, 60), sealed.subarray(0, 50), Buffer.from('what I wrote')]) {
      try {
        cipher.open(MONTH_PATH, raw);
      } catch (error) {
        expect(String(error)).not.toMatch(/wrote/);
      }
    }
  });
});

describe('a sealed recording that grows', async () => {
  const key = aKey();
  const cipher = sealingCipher({ identity: await aHeader(key), key, now: () => new Date(0) });
  const { growing } = cipher;
  if (!growing) throw new Error('It grows');
  const parts = [Buffer.from(growing.begin(SOUND, Buffer.from('first ')))];
  for (const text of ['second ', 'third']) {
    const layout = growing.layout(Buffer.concat(parts));
    if (layout) parts.push(Buffer.from(growing.next(SOUND, layout, Buffer.from(text))));
  }
  const [first = Buffer.alloc(0), second = Buffer.alloc(0), third = Buffer.alloc(0)] = parts;

  test('reads as one, and up to its last whole part after a save that broke off', () => {
    expect(cipher.open(SOUND, Buffer.concat(parts)).toString()).toBe('first second third');
    for (let length = 0; length < third.length; length += 1) {
      const broken = Buffer.concat([first, second, third.subarray(0, length)]);
      expect(cipher.open(SOUND, broken).toString()).toBe('first second ');
    }
  });

  test('does not open with parts exchanged, left out or taken from another', () => {
    for (const other of [
      [first, third, second],
      [second, third],
      [first, second, second, third],
    ]) {
      expect(() => cipher.open(SOUND, Buffer.concat(other))).toThrow(FileTampered);
    }
  });
});

test('vault.json with any byte changed is known to be damaged, before any passphrase is asked for', async () => {
  const place = await aSealedVault(async () => undefined);
  const bytes = await readFile(join(place.folder, 'vault.json'));
  const isFine = (raw: Buffer) => {
    const found = readEnvelope(raw, FORMATS.vault);
    return found.state === 'good' && isSealed(found.data) && isWhole(found.data);
  };
  expect(isFine(bytes)).toBe(true);
  for (let at = 0; at < bytes.length; at += 1) expect(isFine(flipped(bytes, at)), `at ${at}`).toBe(false);
});

test('vault.json that was changed by somebody who knows how it is made is found out with the key', async () => {
  const key = aKey();
  const header = await aHeader(key);
  expect(isUnchanged(header, key)).toBe(true);
  const other = aKey();
  const { encryption } = header;
  for (const change of [
    { state: 'turning-off' as const },
    { inbox: (await aHeader(other)).encryption.inbox },
    { passphrase: { ...encryption.passphrase, scrypt: { ...CHEAP, parallel: 2 } } },
  ]) {
    expect(isUnchanged({ ...header, encryption: { ...encryption, ...change } }, key)).toBe(false);
  }
});

async function fill(vault: Vault): Promise<void> {
  await vault.journalMonth(MONTH).update(adding(anEntry(1, { body: 'February' })));
  await vault.journalMonth(OTHER_MONTH).update(adding(anEntry(2, { body: 'January' })));
  await vault.attachments.write(SCENE, scene('one'));
  await vault.attachments.write(OTHER_SCENE, scene('other'));
}

/** An encrypted vault that has a backup with everything in it. */
async function backedUp(): Promise<SealedPlace> {
  const place = await aSealedVault(fill);
  const vault = await place.open();
  await vault.backUp('import');
  await vault.close();
  return place;
}

describe('in an encrypted vault', () => {
  const path = (place: SealedPlace, file: string) => join(place.folder, file);

  test.each([
    [
      'flipped',
      async (place: SealedPlace) => {
        const file = path(place, MONTH_PATH);
        await writeFile(file, flipped(await readFile(file), 80));
      },
    ],
    [
      'exchanged for another month',
      async (place: SealedPlace) => {
        await writeFile(path(place, MONTH_PATH), await readFile(path(place, `journal/${OTHER_MONTH}.json`)));
      },
    ],
    [
      'replaced by a plain one',
      async (place: SealedPlace) => {
        const month = { format: 'journal-month', version: 4, data: { entries: {}, tombstones: {} } };
        await writeFile(path(place, MONTH_PATH), JSON.stringify(month));
      },
    ],
    ['emptied', async (place: SealedPlace) => writeFile(path(place, MONTH_PATH), '')],
  ])('a month that was %s is named, set aside and put back from the newest backup', async (_what, tamper) => {
    const place = await backedUp();
    await tamper(place);
    const check = await verifyVault(place.location, { key: place.key });
    expect(check.files.filter(({ state }) => state === 'damaged').map((found) => found.path)).toEqual([MONTH_PATH]);
    const vault = await place.open();
    expect(bodiesOf(await vault.journalMonth(MONTH).read())).toEqual(['February']);
    const [repair, ...others] = vault.health().repairs;
    expect(others).toEqual([]);
    expect(repair).toMatchObject({ file: MONTH_PATH, setAsideAs: expect.stringMatching(/\.damaged-/) });
    expect(repair?.restoredFrom).not.toBeNull();
    await vault.close();
    expect((await verifyVault(place.location, { key: place.key })).isSound).toBe(true);
  });

  test('a drawing whose former state is put back while the vault is open is named and not shown', async () => {
    const place = await backedUp();
    const vault = await place.open();
    const before = await readFile(path(place, SCENE));
    await vault.attachments.write(SCENE, scene('two'));
    await writeFile(path(place, SCENE), before);
    await vault.attachments.read(SCENE);
    expect(vault.health().repairs[0]?.lost).toMatch(
      /^The file of a drawing is an older one than Leadlight saved last\./,
    );
  });

  test('two drawings that were exchanged are both put back', async () => {
    const place = await backedUp();
    const [one, other] = [await readFile(path(place, SCENE)), await readFile(path(place, OTHER_SCENE))];
    await writeFile(path(place, SCENE), other);
    await writeFile(path(place, OTHER_SCENE), one);
    const vault = await place.open();
    expect(await vault.attachments.read(SCENE)).toEqual(scene('one'));
    expect(await vault.attachments.read(OTHER_SCENE)).toEqual(scene('other'));
    expect(vault.health().repairs).toHaveLength(2);
  });

  test('a month is put back from a sealed backup, though somebody put a newer plain one beside it', async () => {
    const place = await backedUp();
    const forger = await aVaultPlace();
    const forged = await forger.open();
    await forged.journalMonth(MONTH).update(adding(anEntry(1, { body: 'forged' })));
    await forged.backUp('import');
    await forged.close();
    const backupIn = async (folder: string) => {
      const [id = ''] = await readdir(folder);
      return { folder: join(folder, id), names: await readdir(join(folder, id)) };
    };
    const [from, to] = [await backupIn(forger.backupFolder), await backupIn(place.backupFolder)];
    await cp(join(from.folder, from.names[0] ?? ''), join(to.folder, '2099-01-01T00-00-00-000Z'), { recursive: true });
    await writeFile(path(place, MONTH_PATH), '');
    const vault = await place.open();
    expect(bodiesOf(await vault.journalMonth(MONTH).read())).toEqual(['February']);
  });

  test('a list of repairs that was changed begins anew, with a note about that', async () => {
    const place = await backedUp();
    await writeFile(path(place, 'repairs.json'), '{"format":"repairs","version":1,"data":[]}');
    const vault = await place.open();
    expect(vault.health().repairs).toMatchObject([{ file: 'repairs.json' }]);
  });

  test('settings whose former state is put back while the vault is open are not taken, and told', async () => {
    const place = await backedUp();
    const vault = await place.open();
    const file = path(place, 'settings.json');
    await vault.settings.update((settings) => ({ ...settings, exportFolder: 'one' }));
    const before = await readFile(file);
    await vault.settings.update((settings) => ({ ...settings, exportFolder: 'two' }));
    await writeFile(file, before);
    await vault.settings.update((settings) => ({ ...settings, theme: 'dark' }));
    expect(await vault.settings.read()).toMatchObject({ exportFolder: 'two', theme: 'dark' });
    expect(vault.health().repairs).toMatchObject([{ file: 'settings.json' }]);
  });

  test('a recording that was cut at the end of a part is known to be short', async () => {
    const place = await aSealedVault(async () => undefined);
    const vault = await place.open();
    const id = RecordingId.parse(idNumber(500));
    await vault.attachments.append(SOUND, Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), 0);
    const short = await readFile(path(place, SOUND));
    await vault.attachments.append(SOUND, Buffer.from([1, 2, 3, 4]), 4);
    expect(await vault.attachments.size(SOUND)).toBe(8);
    const at = '2027-02-19T06:04:00.000Z';
    const words = { title: '', mimeType: 'audio/webm', critique: '', zone: 'Europe/Berlin' };
    const parsed = FORMATS.recording.schema.parse({
      ...words,
      id,
      links: { sessionId: null, entryId: null, items: [] },
      state: 'finished',
      seconds: 2,
      bytes: 8,
      marks: [],
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    });
    await vault.recording(id).update(() => parsed);
    await writeFile(path(place, SOUND), short);
    await vault.attachments.read(SOUND);
    await vault.attachments.read(SOUND);
    expect(vault.health().repairs).toMatchObject([
      { file: SOUND, lost: expect.stringMatching(/is shorter than it was/) },
    ]);
    const check = await verifyVault(place.location, { key: place.key });
    const named = check.files.filter(({ state }) => state === 'damaged').map((found) => found.path);
    expect(named).toEqual([SOUND]);
    expect(recordingPath(id)).not.toBe(SOUND);
  });

  test.each([
    ['is damaged', async (file: string) => writeFile(file, flipped(await readFile(file), 300))],
    ['is gone', async (file: string) => rm(file)],
    [
      'says that nothing is encrypted',
      async (file: string) => {
        const json = JSON.parse(await readFile(file, 'utf8'));
        await writeFile(file, JSON.stringify({ ...json, data: { ...json.data, encryption: null } }));
      },
    ],
  ])(
    'a vault.json that %s is put back from the newest backup, and the passphrase still opens it',
    async (_what, tamper) => {
      const place = await backedUp();
      await tamper(path(place, 'vault.json'));
      expect(await encryptionOf(place.location)).toMatchObject({ state: 'on' });
      const vault = await place.openWith({ passphrase: PASSPHRASE });
      expect(bodiesOf(await vault.journalMonth(MONTH).read())).toEqual(['February']);
      expect(vault.health().repairs).toMatchObject([{ file: 'vault.json' }]);
      await vault.close();
      expect((await verifyVault(place.location, { key: place.key })).isSound).toBe(true);
    },
  );

  test('a vault.json that was damaged and has no backup still opens the vault where the damage spares its key', async () => {
    const place = await aSealedVault(fill);
    await rm(place.backupFolder, { recursive: true });
    const file = path(place, 'vault.json');
    const json = JSON.parse(await readFile(file, 'utf8'));
    json.data.encryption.state = 'turning-off';
    await writeFile(file, JSON.stringify(json));
    const vault = await place.open({ key: await unlockVault(place.location, { passphrase: PASSPHRASE }) });
    expect(bodiesOf(await vault.journalMonth(MONTH).read())).toEqual(['February']);
    expect(vault.health().repairs).toMatchObject([{ file: 'vault.json' }]);
    await vault.close();
    // Nothing was opened up because a file said so.
    expect((await place.content())[MONTH_PATH]?.slice(1, 7)).toBe('LLSEAL');
    (await unlockVault(place.location, { passphrase: PASSPHRASE })).forget();
  });

  test('a vault.json that is gone for good is asked for, and nothing is touched', async () => {
    const place = await aSealedVault(fill);
    await rm(place.backupFolder, { recursive: true });
    await rm(path(place, 'vault.json'));
    const before = await place.content();
    await expect(place.open()).rejects.toThrow(VaultUnusable);
    await expect(unlockVault(place.location, { passphrase: PASSPHRASE })).rejects.toThrow(/Put back the vault\.json/);
    expect(await place.content()).toEqual(before);
  });

  test('a vault.json of a newer Leadlight is never written over, and its files are left alone', async () => {
    const place = await aSealedVault(fill);
    const file = path(place, 'vault.json');
    const json = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...json, version: 3 }));
    const before = await place.content();
    await expect(place.open()).rejects.toThrow(/newer Leadlight/);
    const closed = { location: place.location, key: place.key };
    await expect(turnEncryptionOff(closed)).rejects.toThrow(/newer Leadlight/);
    await expect(changePassphrase(closed, { passphrase: 'x' }, { cost: CHEAP })).rejects.toThrow(/newer Leadlight/);
    // A backup of before it says how the files are opened, and they are only read.
    await writeFile(file, JSON.stringify(json));
    const vault = await place.open();
    await vault.backUp('import');
    await vault.close();
    await writeFile(file, JSON.stringify({ ...json, version: 3 }));
    const readOnly = await place.open();
    expect(readOnly.health().readOnlyBecause).toMatch(/newer/);
    await expect(changePassphrase(closed, { passphrase: 'x' }, { cost: CHEAP })).rejects.toThrow(/newer Leadlight/);
    expect({ ...(await place.content()) }).toEqual({ ...before });
  });

  test('verify without a key says of each file that it is sealed, and still finds one that is no file of this vault', async () => {
    const place = await aSealedVault(fill);
    const check = await verifyVault(place.location);
    expect(check.isSound).toBe(true);
    expect(Object.fromEntries(check.files.map(({ path: file, state }) => [file, state]))).toEqual({
      'journal/2027-01.json': 'sealed',
      [MONTH_PATH]: 'sealed',
      [SCENE]: 'sealed',
      [OTHER_SCENE]: 'sealed',
      'vault.json': 'ok',
    });
    await writeFile(path(place, MONTH_PATH), '{}');
    expect((await verifyVault(place.location)).isSound).toBe(false);
  });

  test('verify in the middle of turning takes either way of a file for right', async () => {
    const place = await aSealedVault(fill);
    const sealed = await readFile(path(place, MONTH_PATH));
    const file = path(place, 'vault.json');
    const identity = SealedFile.parse(JSON.parse(await readFile(file, 'utf8'))).data;
    if (!isSealed(identity)) throw new Error('It is encrypted');
    const { check: _check, sum: _sum, ...encryption } = identity.encryption;
    const turning = withCheck({ ...identity, encryption: { ...encryption, state: 'turning-on' } }, place.key);
    await writeFile(file, JSON.stringify({ format: 'vault', version: 2, data: turning }));
    const month = sealingCipher({ identity, key: place.key, now: () => new Date(0) }).open(MONTH_PATH, sealed);
    await writeFile(path(place, MONTH_PATH), month);
    for (const key of [null, place.key])
      expect(await verifyVault(place.location, { key })).toMatchObject({ isSound: true });
    const vault = await place.open();
    expect(vault.health().repairs).toEqual([]);
    expect((await place.content())[MONTH_PATH]?.slice(1, 7)).toBe('LLSEAL');
  });
});
