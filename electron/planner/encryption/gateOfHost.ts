import type { EncryptionView, Leaving, Secret } from '#shared/contract/encryptionContract.ts';
import type { VaultSecrets } from './vaultSecrets.ts';

/** Who may see the vault, and when: what a host that shows pages lends its planner. */
export interface GateOfHost {
  view(): Promise<EncryptionView>;
  /** Opens a locked vault, or ends a lock that waits for a page. Throws SecretRefused, or what opening a vault throws. */
  unlock(secret: Secret): Promise<void>;
  /** Throws SecretRefused for another passphrase than the vault's, and where one may not be tried yet. */
  check(passphrase: string): Promise<void>;
  /** Begins to lock; resolves when the vault is locked, or the lock was ended by a passphrase. */
  lock(): Promise<void>;
  /** Somebody is here. */
  touch(): void;
  /** 32 bytes as base64url that only this vault's key leads to; null while it is not encrypted. */
  pageKey(): string | null;
  pages: PagesOfHost;
  secrets: VaultSecrets;
}

export interface PagesOfHost {
  /** What the page is to do, until it goes away. */
  follow(page: string, signal: AbortSignal | undefined): AsyncGenerator<Leaving, void>;
  saved(answer: { page: string; turn: number; problem: string | null }): void;
}

/** A passphrase or a recovery key does not open the vault, or may not be tried yet. The message is for the user. */
export class SecretRefused extends Error {
  override readonly name = 'SecretRefused';
}
