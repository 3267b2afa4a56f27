import { type FileCheck, verifyVault } from '#electron/vault/verifyVault.ts';
import type { RunCommand } from './terminal.ts';

const STATE_WIDTH = 'set-aside'.length;

/** Says of every file of the vault and every backup how it is. */
export const verifyCommand: RunCommand = async (location, { print }) => {
  const { folder, files, backups, heldBy, isSound } = await verifyVault(location);
  for (const { path, state, detail } of files) print(line(state, path, detail));
  for (const { madeAt, state, detail } of backups) print(line(state, `backup of ${madeAt}`, detail));
  if (heldBy) print(`Leadlight has this vault open (process ${heldBy.pid}); its files were checked all the same.`);
  print(summary(folder, [...files, ...backups], isSound));
  return isSound ? 0 : 1;
};

function line(state: FileCheck['state'], what: string, detail: string | null): string {
  return `${state.padEnd(STATE_WIDTH)}  ${what}${detail === null ? '' : `: ${detail}`}`;
}

function summary(folder: string, checked: readonly Pick<FileCheck, 'state'>[], isSound: boolean): string {
  const damaged = checked.filter(({ state }) => state === 'damaged').length;
  const others = checked.filter(({ state }) => state !== 'damaged' && state !== 'ok').length;
  const counts = `${checked.length} checked, ${damaged} damaged${others > 0 ? `, ${others} to know about` : ''}`;
  if (isSound) return `${folder} is sound: ${counts}.`;
  return `${folder} is damaged: ${counts}. Start Leadlight, which repairs what it can from the backups.`;
}
