/** The key that the files of an encrypted vault are sealed with, in memory until it is forgotten. */
export interface VaultKey {
  /** Names the key in `vault.json` and in every sealed file, and tells nothing of it. */
  readonly id: string;
  /** 32 of them. Never put into a string. */
  readonly bytes: Buffer;
  /** Overwrites the bytes. Whoever uses the key afterwards is told by an error. */
  forget(): void;
}
