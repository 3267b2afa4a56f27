import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { systemClock } from '#electron/planner/clock.ts';
import { openPlanner, type Planner } from '#electron/planner/planner.ts';
import { hostStandIn } from '#electron/planner/testing/hostStandIn.ts';
import { VaultInUse } from '#electron/vault/lock/lockHolder.ts';
import { openPlannerSlot, type PlannerSlot, type SlotChange } from './plannerSlot.ts';

let home = '';
let slot: PlannerSlot;
let told: SlotChange[] = [];

const open = (name: string) => () =>
  openPlanner({
    location: { folder: join(home, name), backupFolder: join(home, `${name} Backups`) },
    clock: systemClock('2027-02-19T06:04:00.000Z'),
    host: hostStandIn().services,
  });
const present = () => {
  const planner = slot.present();
  if (!planner) throw new Error('No planner is open.');
  return createRouterClient(planner.router);
};
const folderOpen = async () => (await present().app.about()).vaultFolder;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'leadlight-slot-'));
  told = [];
  slot = await openPlannerSlot(open('one'), { answerMs: 0 });
  slot.onChange((change) => told.push(change));
});
afterEach(async () => {
  await slot.close();
  await rm(home, { recursive: true });
});

it('opens the former vault again when the other one cannot be opened, and says why', async () => {
  await present().settings.save({ theme: 'dark' });
  await expect(
    slot.replace(async () => {
      throw new Error('There is no such vault.');
    }),
  ).rejects.toThrow('There is no such vault.');
  expect(await folderOpen()).toBe(join(home, 'one'));
  expect((await present().settings.get()).theme).toBe('dark');
  await vi.waitFor(() => expect(told).toEqual(['again']));
});

it('has none, and says why, when the former one cannot be opened again either; the next change may still succeed', async () => {
  let isBlocked = false;
  await slot.replace(async () => {
    if (isBlocked) throw new Error('The drive has gone.');
    return open('two')();
  });
  isBlocked = true;
  await expect(slot.replace(() => Promise.reject(new Error('No.')))).rejects.toThrow('The drive has gone.');
  expect(slot.router()).toBeNull();
  await slot.replace(open('one'));
  expect(await folderOpen()).toBe(join(home, 'one'));
});

it('waits for the last save, lets go of the lock, and lets nothing more into the vault of before', async () => {
  const before = present();
  const saved = before.journal.create({ kind: 'note', date: '2027-02-19', edit: { title: 'The last words' } });
  let journal = '';
  await slot.replace(async () => {
    expect(slot.router()).toBeNull();
    journal = await readFile(join(home, 'one/journal/2027-02.json'), 'utf8');
    return open('two')();
  });
  expect(journal).toContain((await saved).id);
  await expect(before.settings.save({ theme: 'dark' })).rejects.toMatchObject({ code: 'locked' });
  const elsewhere = await open('one')();
  await elsewhere.close();
  await vi.waitFor(() => expect(told).toEqual(['other']));
});

it('tells pages that the same vault was opened anew, where it was', async () => {
  await slot.replace(open('one'), { told: 'same' });
  expect(await folderOpen()).toBe(join(home, 'one'));
  await vi.waitFor(() => expect(told).toEqual(['same']));
});

it('does no work twice: what opened it for the first time does not open it again after a failure', async () => {
  let works = 0;
  const afterWork = async () => {
    works += 1;
    return open('two')();
  };
  await slot.replace(afterWork, { openAgain: open('two') });
  await expect(slot.replace(() => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
  expect(await folderOpen()).toBe(join(home, 'two'));
  expect(works).toBe(1);
});

it('makes one change at a time, in the order they were asked for', async () => {
  let openAtOnce = 0;
  let most = 0;
  const counted = (name: string) => async (): Promise<Planner> => {
    openAtOnce += 1;
    most = Math.max(most, openAtOnce);
    const planner = await open(name)();
    return {
      ...planner,
      close: async () => {
        await planner.close();
        openAtOnce -= 1;
      },
    };
  };
  await Promise.all([slot.replace(counted('two')), slot.replace(counted('three')), slot.replace(counted('two'))]);
  expect(await folderOpen()).toBe(join(home, 'two'));
  expect(most).toBe(1);
});

it('holds its vault as any host does, and closing ends a change under way', async () => {
  await expect(open('one')()).rejects.toThrow(VaultInUse);
  const change = slot.replace(open('two'));
  await slot.close();
  await change.catch(() => undefined);
  expect(slot.router()).toBeNull();
  for (const name of ['one', 'two']) await (await open(name)()).close();
  await expect(slot.replace(open('two'))).rejects.toThrow('closing');
});
