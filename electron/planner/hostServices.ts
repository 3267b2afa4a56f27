import type { VaultKey } from '#electron/vault/encryption/vaultKey.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import type { About } from '#shared/model/host.ts';
import type { MachineChange, MachineOptions } from '#shared/model/machineOptions.ts';
import type { Theme } from '#shared/model/settings.ts';
import type { GateOfHost } from './encryption/gateOfHost.ts';

/** What a host lends the planner. The planner knows no more of its host than this. */
export interface HostServices {
  about: Omit<About, 'isSample' | 'isEncrypted' | 'isLocked' | 'vaultFolder' | 'backupFolder' | 'now'>;
  /** Null when cancelled. Called only where `nativeDialogs` is true. */
  chooseFolder(title: string, startAt: string): Promise<string | null>;
  /** The same for a file that is there. Left out by a host without dialogs. */
  chooseFile?(title: string, startAt: string): Promise<string | null>;
  /** Opens a folder in the file manager. Called only where `revealFolder` is true. */
  reveal(folder: string): Promise<void>;
  /** Licences of what is bundled. */
  notices(): Promise<string>;
  /** Seconds since somebody touched the machine; null when it cannot be told now. Called only where `idleTime` is true. */
  idleSeconds?(): number | null;
  /** What this computer does for Leadlight. Left out by a host that does nothing of it. */
  machine?(): Promise<MachineOptions>;
  /** Throws MachineRefused. */
  setMachine?(change: MachineChange): Promise<MachineOptions>;
  /** Keeps the page as it would be printed, where the user says; null when cancelled. Called only where `printToPdf` is true. */
  printToPdf?(fileName: string): Promise<string | null>;
  /** Lets the page ask for the microphone for a minute. Left out by a host that leaves that to the browser. */
  letPageRecord?(): void;
  /** The sample vault beside one's own. Left out by a host that shows no pages. */
  sample?: SampleOfHost;
  /** Work on the folder that needs it closed. Left out by a host that shows no pages. */
  vaultWork?: VaultWork;
  /** Who may see the vault, and when. Left out by a host that shows no pages. */
  gate?: GateOfHost;
  /** Remembers the vault folder for the next start, outside the vault. */
  rememberVaultFolder(folder: string): Promise<void>;
  /** Remembers where the backups of this vault go, also when the vault is opened again before the next start. */
  rememberBackupFolder?(vaultFolder: string, folder: string): Promise<void>;
  /** The folders before that one, the last one first. */
  earlierBackupFolders?(vaultFolder: string): Promise<string[]>;
}

interface SampleOfHost {
  /** This planner is the sample's. */
  isOpen: boolean;
  /** Each resolves when the other vault is open, and throws VaultNotChanged. */
  open(wish: { theme: Theme }): Promise<void>;
  leave(): Promise<void>;
}

/** The vault's folder while no planner has it open. */
export interface ClosedVault {
  location: VaultLocation;
  /** Null where it is not encrypted. */
  key: VaultKey | null;
}

export interface VaultWork {
  /**
   * Closes the planner with its last save on disk, does the work and opens the vault again with the key that the work
   * answers, also when the work throws: then with the key of before, and the error is thrown on. Every page loads anew.
   */
  whileClosed(work: (closed: ClosedVault) => Promise<VaultKey | null>): Promise<void>;
  /** Closes an encrypted vault and forgets its key. Every page then asks for the passphrase. */
  lock(): Promise<void>;
}

/** Another vault could not be opened, and the one of before is open again. The message is for the user. */
export class VaultNotChanged extends Error {
  override readonly name = 'VaultNotChanged';
}

/** The system does not let Leadlight do what was asked. The message is for the user. */
export class MachineRefused extends Error {
  override readonly name = 'MachineRefused';
}
