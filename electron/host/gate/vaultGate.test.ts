import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { systemClock } from '#electron/planner/clock.ts';
import { realSecrets } from '#electron/planner/encryption/realSecrets.ts';
import { VaultNotChanged } from '#electron/planner/hostServices.ts';
import { hostStandIn } from '#electron/planner/testing/hostStandIn.ts';
import type { ClosedVault } from '#electron/vault/encryption/closedVault.ts';
import type { VaultKey } from '#electron/vault/encryption/vaultKey.ts';
import { openVault } from '#electron/vault/openVault.ts';
import { StorageFailure } from '#electron/vault/vaultDocument.ts';
import type { EncryptionStep } from '#shared/contract/encryptionContract.ts';
import { openWithSample, type SlotWithGate } from '../sample/openWithSample.ts';

const PASSPHRASE = 'harbour violet kettle morning';
const OTHER = 'sixpence lantern oath drizzle';
const WORDS = 'What nobody else may read';

let home = '';
let slot: SlotWithGate;
/** How often the disk refuses while files are encrypted, or taken back to what they were. */
let refusals = 0;
const DISK_SAYS = 'The disk is full. Make room, then try again.';
/** The bytes of every key that was handed out. */
const keys: Buffer[] = [];
const location = () => ({ folder: join(home, 'vault'), backupFolder: join(home, 'backups') });

/** The vault's own encryption with a passphrase that is quickly stretched, and an eye on every key that it hands out. */
const secrets = () => {
  const real = realSecrets({ cost: { cost: 2, blockSize: 8, parallel: 1 } });
  const seen = async (unlocked: Promise<VaultKey>) => {
    const key = await unlocked;
    keys.push(key.bytes);
    return key;
  };
  return {
    ...real,
    unlock: (...asked: Parameters<typeof real.unlock>) => seen(real.unlock(...asked)),
    turnOn: (closed: ClosedVault, wanted: Parameters<typeof real.turnOn>[1]) => {
      const onProgress = (step: EncryptionStep) => {
        if (refusals > 0 && step.done > 0) {
          refusals -= 1;
          throw new StorageFailure(DISK_SAYS);
        }
        wanted.onProgress(step);
      };
      return seen(real.turnOn(closed, { ...wanted, onProgress }));
    },
  };
};

const start = async () => {
  const clock = systemClock('2027-02-19T06:04:00.000Z');
  const host = hostStandIn().services;
  slot = await openWithSample({
    location: location(),
    configFolder: join(home, 'config'),
    clock,
    host,
    secrets: secrets(),
  });
};
const planner = () => {
  const router = slot.router();
  if (!router) throw new Error('Nothing is open.');
  return createRouterClient(router);
};
const isLocked = async () => (await planner().app.about()).isLocked;
const lock = () => slot.gate.vaultWork.lock();
const write = (title: string) => planner().journal.create({ kind: 'note', date: '2027-02-19', edit: { title } });
const titles = async () => (await planner().journal.list({})).entries.map(({ title }) => title);

const areForgotten = (all: readonly Buffer[]) => all.every((bytes) => bytes.every((byte) => byte === 0));

/** Turns encryption on as a person does; answers the recovery key. */
async function turnOn(): Promise<string> {
  const { recoveryKey, ticket, asks } = await planner().encryption.prepare({ passphrase: PASSPHRASE });
  const groups = recoveryKey.split('-');
  const typed: [string, string] = [groups[asks[0]] ?? '', groups[asks[1]] ?? ''];
  for await (const _ of await planner().encryption.turnOn({ ticket, groups: typed }));
  return recoveryKey;
}

async function filesWith(words: string): Promise<string[]> {
  const found = await readdir(home, { recursive: true, withFileTypes: true });
  const files = found.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const held = await Promise.all(files.map(async (file) => (await readFile(file)).includes(words)));
  return files.filter((_, at) => held[at]);
}

beforeEach(async () => {
  refusals = 0;
  home = await mkdtemp(join(tmpdir(), 'leadlight-gate-'));
  await start();
  await write(WORDS);
});
afterEach(async () => {
  await slot.close();
  expect(areForgotten(keys.splice(0))).toBe(true);
  await rm(home, { recursive: true });
});

it('locks, tells nothing while it is locked, and opens again with the passphrase and with the recovery key', async () => {
  const recoveryKey = await turnOn();
  expect(await planner().app.about()).toMatchObject({ isEncrypted: true, isLocked: false });
  expect(await titles()).toEqual([WORDS]);
  await lock();
  expect(await planner().app.about()).toMatchObject({ isEncrypted: true, isLocked: true });
  await expect(planner().journal.list({})).rejects.toMatchObject({ code: 'locked' });
  await expect(planner().settings.get()).rejects.toMatchObject({ code: 'locked' });
  expect(await planner().encryption.pageKey()).toEqual({ key: null });
  await planner().encryption.unlock({ passphrase: PASSPHRASE });
  expect(await titles()).toEqual([WORDS]);
  const { key } = await planner().encryption.pageKey();
  await lock();
  await planner().encryption.unlock({ recoveryKey: recoveryKey.toLowerCase().replaceAll('-', ' ') });
  expect(await titles()).toEqual([WORDS]);
  // What a page sealed before the lock opens after it.
  expect(await planner().encryption.pageKey()).toEqual({ key });
});

it('leaves no word readable in the vault', async () => {
  expect(await filesWith(WORDS)).not.toEqual([]);
  await turnOn();
  const plain = await filesWith(WORDS);
  expect(plain.filter((file) => file.startsWith(location().folder))).toEqual([]);
});

it('leaves everything readable and open where the disk refuses to have it encrypted, and says why', async () => {
  refusals = 1;
  await expect(turnOn()).rejects.toMatchObject({ code: 'storage-failed', message: DISK_SAYS });
  expect(await planner().encryption.state()).toMatchObject({ state: 'off', isLocked: false });
  expect(await titles()).toEqual([WORDS]);
  expect(await filesWith(WORDS)).not.toEqual([]);
  await turnOn();
  expect(await planner().app.about()).toMatchObject({ isEncrypted: true });
});

it('opens with the new passphrase what is half encrypted because the disk refused to take it back too, and settles it', async () => {
  refusals = 2;
  await expect(turnOn()).rejects.toMatchObject({ code: 'storage-failed' });
  expect(await planner().encryption.state()).toMatchObject({ state: 'turning-off', isLocked: true });
  await planner().encryption.unlock({ passphrase: PASSPHRASE });
  expect(await planner().encryption.state()).toMatchObject({ state: 'off', isLocked: false });
  expect(await titles()).toEqual([WORDS]);
  await lock();
  expect(await titles()).toEqual([WORDS]);
});

it('starts locked, and refuses another passphrase in words, more slowly each time', async () => {
  await turnOn();
  await slot.close();
  await start();
  expect(await isLocked()).toBe(true);
  const refused = { code: 'invalid', message: expect.stringContaining('not the passphrase') };
  for (let count = 0; count < 3; count++) {
    await expect(planner().encryption.unlock({ passphrase: OTHER })).rejects.toMatchObject(refused);
  }
  expect((await planner().encryption.state()).waitSeconds).toBe(1);
  await expect(planner().encryption.unlock({ passphrase: PASSPHRASE })).rejects.toMatchObject({
    message: expect.stringContaining('Wait a second'),
  });
  await vi.waitFor(async () => expect((await planner().encryption.state()).waitSeconds).toBe(0), { timeout: 2_000 });
  await planner().encryption.unlock({ passphrase: PASSPHRASE });
  expect(await titles()).toEqual([WORDS]);
});

it('opens once when two windows unlock at the same time', async () => {
  await turnOn();
  await lock();
  const { encryption } = planner();
  await Promise.all([encryption.unlock({ passphrase: PASSPHRASE }), encryption.unlock({ passphrase: PASSPHRASE })]);
  expect(await titles()).toEqual([WORDS]);
});

it('has on disk what was being saved when it was locked', async () => {
  await turnOn();
  const saved = write('The last words');
  await Promise.all([lock(), lock(), saved]);
  expect(await isLocked()).toBe(true);
  await planner().encryption.unlock({ passphrase: PASSPHRASE });
  expect((await titles()).sort()).toEqual(['The last words', WORDS].sort());
});

it('does not lock while a page cannot save, unless it can later or somebody who knows the passphrase goes on', async () => {
  await turnOn();
  const stop = new AbortController();
  const leaving = await planner().encryption.follow({ page: 'one' }, { signal: stop.signal });
  expect((await leaving.next()).value).toEqual({ phase: 'open' });
  const locked = lock();
  const { turn } = z.object({ phase: z.literal('saving'), turn: z.int() }).parse((await leaving.next()).value);
  await planner().encryption.saved({ page: 'one', turn, problem: 'The disk is full.' });
  expect((await leaving.next()).value).toMatchObject({ phase: 'held', problem: 'The disk is full.' });
  await expect(planner().encryption.unlock({ passphrase: OTHER })).rejects.toMatchObject({ code: 'invalid' });
  expect(await isLocked()).toBe(false);
  await planner().encryption.unlock({ passphrase: PASSPHRASE });
  await locked;
  expect(await isLocked()).toBe(false);
  stop.abort();
});

it('opens the vault as it was when the work on the closed one fails, with its key of before', async () => {
  await turnOn();
  const failing = slot.gate.vaultWork.whileClosed(async ({ key }) => {
    expect(key).not.toBeNull();
    throw new VaultNotChanged('The backup is damaged.');
  });
  await expect(failing).rejects.toThrow('The backup is damaged.');
  expect(await titles()).toEqual([WORDS]);
});

it('asks again for the passphrase when another process has the vault at that moment, and lets it be tried again', async () => {
  await turnOn();
  await lock();
  const real = secrets();
  const key = await real.unlock(location(), { passphrase: PASSPHRASE });
  const elsewhere = await openVault(location(), { host: 'desktop', key });
  await expect(planner().encryption.unlock({ passphrase: PASSPHRASE })).rejects.toMatchObject({ code: 'invalid' });
  expect(await isLocked()).toBe(true);
  await elsewhere.close();
  key.forget();
  await planner().encryption.unlock({ passphrase: PASSPHRASE });
  expect(await titles()).toEqual([WORDS]);
});

it('changes the passphrase and the recovery key, and is turned off with the present passphrase alone', async () => {
  const first = await turnOn();
  const { encryption } = planner();
  await expect(encryption.changePassphrase({ passphrase: OTHER, next: OTHER })).rejects.toMatchObject({
    code: 'invalid',
  });
  await encryption.changePassphrase({ passphrase: PASSPHRASE, next: OTHER });
  const { recoveryKey, ticket, asks } = await planner().encryption.prepareRecoveryKey({ passphrase: OTHER });
  const groups = recoveryKey.split('-');
  await planner().encryption.keepRecoveryKey({ ticket, groups: [groups[asks[0]] ?? '', groups[asks[1]] ?? ''] });
  await lock();
  await expect(planner().encryption.unlock({ passphrase: PASSPHRASE })).rejects.toMatchObject({ code: 'invalid' });
  await expect(planner().encryption.unlock({ recoveryKey: first })).rejects.toMatchObject({ code: 'invalid' });
  await planner().encryption.unlock({ recoveryKey });
  for await (const _ of await planner().encryption.turnOff({ passphrase: OTHER }));
  expect(await planner().encryption.state()).toMatchObject({ state: 'off', isLocked: false });
  expect(await titles()).toEqual([WORDS]);
  await lock();
  expect(await isLocked()).toBe(false);
});

it('does not keep the key while the sample is open', async () => {
  await turnOn();
  await planner().app.openSample();
  expect(await planner().encryption.state()).toMatchObject({ state: 'off' });
  expect(areForgotten(keys)).toBe(true);
  await planner().app.leaveSample();
  expect(await isLocked()).toBe(true);
  await planner().encryption.unlock({ passphrase: PASSPHRASE });
  expect(await titles()).toEqual([WORDS]);
});
