import { expect, test } from 'vitest';
import { type VaultHealth, WELL } from '#shared/model/vaultHealth.ts';
import { tellerOfProblems } from './notifications.ts';
import { answers, asked, BrowserWindow, freshElectron } from './testing/electronStandIn.ts';

function aTeller() {
  freshElectron();
  let health = WELL;
  const tell = tellerOfProblems(async () => health);
  return (next: VaultHealth) => {
    health = next;
    return tell();
  };
}

test('a problem is told once, and again when it comes back', async () => {
  const become = aTeller();
  const ill = { ...WELL, backupProblem: 'No backup can be made: the disk is full.' };
  await become(ill);
  await become(ill);
  expect(asked.notices.map(({ options }) => options)).toEqual([
    { title: 'Leadlight needs your attention', body: 'No backup can be made: the disk is full.', silent: false },
  ]);
  await become(WELL);
  await become(ill);
  expect(asked.notices).toHaveLength(2);
});

test('nothing is told while a window of ours is in front, or where the system has no notifications', async () => {
  const become = aTeller();
  answers.focusedWindow = new BrowserWindow({});
  await become({ ...WELL, readOnlyBecause: 'The folder is read-only.' });
  answers.focusedWindow = null;
  answers.hasNotifications = false;
  await become({ ...WELL, backupProblem: 'The disk is full.' });
  expect(asked.notices).toEqual([]);
});
