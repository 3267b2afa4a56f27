/** A backup in an address: its name, with the vault before it where that is another one. */
export interface BackupAddress {
  name: string;
  vaultId: string | null;
}

export function backupPath({ name, vaultId }: BackupAddress, entryId?: string): string {
  const which = vaultId === null ? name : `${vaultId}~${name}`;
  return `/settings/backups/${which}${entryId === undefined ? '' : `/${entryId}`}`;
}

export function readBackupAddress(which: string): BackupAddress {
  const [first = '', second] = which.split('~');
  return second === undefined ? { name: first, vaultId: null } : { name: second, vaultId: first };
}
