/** The key that the files of an encrypted vault are sealed with, in memory until it is forgotten. */
export interface VaultKey {
  /** Names the key in `vault.json` and in every sealed file, and tells nothing of it: 32 hexadecimal digits. */
  readonly id: string;
  /** 32 of them. Never put into a string. Throws KeyForgotten. */
  readonly bytes: Buffer;
  /** Overwrites the bytes. Whoever uses the key afterwards is told by an error. */
  forget(): void;
}

/** The vault was locked, and something still tried to read or save. */
export class KeyForgotten extends Error {
  override readonly name = 'KeyForgotten';

  constructor() {
    super('The key of the vault was forgotten');
  }
}

export const KEY_BYTES = 32;

/** Takes the bytes over: they are overwritten when the key is forgotten. */
export function vaultKey(id: string, bytes: Buffer): VaultKey {
  if (bytes.length !== KEY_BYTES) throw new TypeError('A vault key has 32 bytes');
  let isForgotten = false;
  return {
    id,
    get bytes() {
      if (isForgotten) throw new KeyForgotten();
      return bytes;
    },
    forget: () => {
      isForgotten = true;
      bytes.fill(0);
    },
  };
}
