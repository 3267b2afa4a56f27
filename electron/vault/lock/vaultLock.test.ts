import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aVaultPlace, type VaultPlace } from '../testing/aVault.ts';
import { type ChildPrograms, childPrograms } from '../testing/childPrograms.ts';
import { faultyFileSystem } from '../testing/faultyFileSystem.ts';
import { thisProcess, VaultInUse } from './lockHolder.ts';

const LOCK = 'vault.lock';

let programs: ChildPrograms;
beforeAll(async () => {
  programs = await childPrograms();
});
afterAll(() => programs.remove());

async function aVaultWithLock(content: string | object): Promise<VaultPlace> {
  const place = await aVaultPlace();
  await (await place.open()).close();
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(join(place.folder, LOCK), text);
  return place;
}

/** Ended, and its pid is free again. */
async function endedProcess(): Promise<number> {
  const child = programs.start('hold-vault', []);
  child.process.stdin.end();
  await child.ended;
  return child.process.pid ?? 0;
}

describe('a second process', () => {
  test('is told who holds the vault, and gets it once the first one lets go', async () => {
    const place = await aVaultPlace();
    const child = programs.start('hold-vault', []);
    child.say(`open ${place.folder}`);
    expect(await child.line()).toBe('won');
    const pid = child.process.pid ?? 0;
    const refused = place.open();
    await expect(refused).rejects.toThrow(VaultInUse);
    await expect(refused).rejects.toMatchObject({
      holder: { pid, host: 'browser' },
      message: `The vault ${place.folder} is open in Leadlight in a browser (process ${pid}). Go on there, or close it first.`,
    });
    child.say('close');
    expect(await child.line()).toBe('closed');
    await expect(place.open()).resolves.toBeDefined();
    child.process.stdin.end();
    await child.ended;
  });

  test('takes over from one that was killed', async () => {
    const place = await aVaultPlace();
    const child = programs.start('hold-vault', []);
    child.say(`open ${place.folder}`);
    expect(await child.line()).toBe('won');
    child.process.kill('SIGKILL');
    await child.ended;
    expect(await readdir(place.folder)).toContain(LOCK);
    await expect(place.open()).resolves.toBeDefined();
  });
});

describe('a lock that is left over', () => {
  test('from a process that ended is taken over', async () => {
    const place = await aVaultWithLock({ ...(await thisProcess('cli')), pid: await endedProcess() });
    await expect(place.open()).resolves.toBeDefined();
  });

  test('whose pid now belongs to another process is taken over', async () => {
    const place = await aVaultWithLock({ ...(await thisProcess('cli')), startedAt: 'before the last boot:12' });
    await expect(place.open()).resolves.toBeDefined();
  });

  test.each(['', '{"pid":', 'garbage'])('as %j after a power cut is taken over', async (content) => {
    const place = await aVaultWithLock(content);
    await expect(place.open()).resolves.toBeDefined();
    expect(JSON.parse(await readFile(join(place.folder, LOCK), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  test('together with a claim on it, by a process that ended while taking it over, is taken over', async () => {
    const stale = { ...(await thisProcess('cli')), pid: await endedProcess() };
    const place = await aVaultWithLock(stale);
    const claimant = { ...stale, nonce: 'c0ffee' };
    await writeFile(join(place.folder, `${LOCK}.claim-${stale.nonce}`), JSON.stringify(claimant));
    const vault = await place.open();
    expect((await readdir(place.folder)).filter((name) => name.startsWith(LOCK))).toEqual([LOCK]);
    await vault.close();
    expect((await readdir(place.folder)).filter((name) => name.startsWith(LOCK))).toEqual([]);
  });
});

test('a live lock is respected however it came to be', async () => {
  const place = await aVaultWithLock(await thisProcess('desktop'));
  await expect(place.open()).rejects.toThrow(VaultInUse);
});

test('a lock works on a drive that knows no links', async () => {
  const place = await aVaultPlace();
  const disk = faultyFileSystem();
  disk.failWith(({ name }) => (name === 'link' ? 'EPERM' : null));
  const vault = await place.open({ fileSystem: disk });
  await expect(place.open({ fileSystem: disk })).rejects.toThrow(VaultInUse);
  await vault.close();
  await expect(place.open({ fileSystem: disk })).resolves.toBeDefined();
});

test('what an unfinished save left behind is removed, and nothing else', async () => {
  const place = await aVaultPlace();
  await (await place.open()).close();
  await writeFile(join(place.folder, 'settings.json.4711-00c0ffee.tmp'), 'half');
  await writeFile(join(place.folder, 'my notes.tmp'), 'mine');
  await place.open();
  const names = await readdir(place.folder);
  expect(names).not.toContain('settings.json.4711-00c0ffee.tmp');
  expect(names).toContain('my notes.tmp');
});

test('of many processes that start at once exactly one gets the vault', { timeout: 60_000 }, async () => {
  const place = await aVaultPlace();
  const rivals = Array.from({ length: 5 }, () => programs.start('hold-vault', []));
  const stale = { ...(await thisProcess('cli')), pid: await endedProcess() };
  for (let round = 0; round < 30; round += 1) {
    // In two rounds of three there is a lock to take over, and in some of those it cannot even be read.
    const folder = join(place.root, `round-${round}`);
    if (round % 3 > 0) {
      for (const order of [`open ${folder}`, 'close']) {
        rivals[0]?.say(order);
        await rivals[0]?.line();
      }
      await writeFile(join(folder, LOCK), round % 10 === 1 ? '' : JSON.stringify(stale));
    }
    for (const rival of rivals) rival.say(`open ${folder}`);
    const answers = await Promise.all(rivals.map((rival) => rival.line()));
    const winners = rivals.filter((_, index) => answers[index] === 'won');
    expect(
      answers.filter((answer) => answer === 'won'),
      `round ${round}: ${answers}`,
    ).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(['won', `lost ${winners[0]?.process.pid}`]));
    for (const rival of rivals) rival.say('close');
    await Promise.all(rivals.map((rival) => rival.line()));
  }
  for (const rival of rivals) rival.process.stdin.end();
  await Promise.all(rivals.map((rival) => rival.ended));
});
