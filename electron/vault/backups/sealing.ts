import type { FileCipher } from '../fileCipher.ts';

/** The key of an encrypted vault, as its backups use it. */
export interface Sealing {
  keyId: string;
  cipher: FileCipher;
}

/** The name that a file of the vault is sealed under in a backup: one of the vault itself cannot take its place. */
export const sealedName = (path: string): string => `backup:${path}`;

/** A backup is sealed with a key that is not at hand. */
export class BackupLocked extends Error {
  override readonly name = 'BackupLocked';

  constructor() {
    super('That backup was made with another passphrase. Enter the passphrase of that time.');
  }
}
