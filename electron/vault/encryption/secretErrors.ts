import { VaultUnusable } from '../vaultDocument.ts';

/** The vault is encrypted and nobody gave its key. */
export class VaultLocked extends VaultUnusable {
  constructor() {
    super('This vault is encrypted. Give its passphrase or its recovery key to open it.');
  }
}

/** The secret does not open the vault. The message is for the user and never says what was typed. */
export class WrongSecret extends Error {
  override readonly name = 'WrongSecret';

  /** `misread`: it cannot be a recovery key of any vault, so a character of it is wrong or missing. */
  readonly secret: 'passphrase' | 'recovery-key' | 'misread-recovery-key';

  constructor(secret: WrongSecret['secret']) {
    super(WORDS[secret]);
    this.secret = secret;
  }
}

const WORDS = {
  passphrase: 'That is not the passphrase of this vault. Check capital letters and the keyboard layout.',
  'recovery-key': 'That is a recovery key, and not the one of this vault. Look for the one that was printed last.',
  'misread-recovery-key': 'A character of the recovery key is wrong or missing. Compare it with the printed one.',
} as const;
