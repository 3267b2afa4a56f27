import type { FileCheck } from '#electron/vault/checkFile.ts';
import { verifyVault } from '#electron/vault/verifyVault.ts';
import { type Command, type RunCommand, takesNoWords } from '../command.ts';
import { withGivenKey } from '../secret/withVaultKey.ts';

const SEALED =
  'The sealed files could only be looked at from outside. Give the passphrase with --passphrase-stdin or in the file that ' +
  'LEADLIGHT_PASSPHRASE_FILE names to have them checked to the last byte.';
const STATE_WIDTH = 'set-aside'.length;

export const verify: Command = {
  name: 'verify',
  summary: 'checks every file of the vault and its backups',
  details: [
    'Ends with 1 when a file or a backup is damaged. It changes nothing and works while Leadlight is open.',
    'Of an encrypted vault it looks inside the files only where the passphrase is piped in or read from a file.',
  ],
  options: {},
  read(words) {
    takesNoWords(words);
    return verifyFiles;
  },
};

/** Says of every file of the vault and every backup how it is. */
const verifyFiles: RunCommand = async (location, terminal) => {
  const check = await withGivenKey(location, terminal, (key) => verifyVault(location, { key }));
  const { folder, files, backups, heldBy, isSound } = check;
  return {
    lines: [
      ...files.map(({ path, state, detail }) => line(state, path, detail)),
      ...backups.map(({ madeAt, state, detail }) => line(state, `backup of ${madeAt}`, detail)),
      ...(heldBy
        ? [`Leadlight has this vault open (process ${heldBy.pid}); its files were checked all the same.`]
        : []),
      ...(files.some(({ state }) => state === 'sealed') ? [SEALED] : []),
      summary(folder, [...files, ...backups], isSound),
    ],
    json: { ...check, heldBy: heldBy && { pid: heldBy.pid, host: heldBy.host } },
    code: isSound ? 0 : 1,
  };
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
