import { z } from 'zod';
import { Instant } from './time.ts';

export const HostKind = z.enum(['desktop', 'browser', 'cli']);
export type HostKind = z.infer<typeof HostKind>;

/** What this host can do; the interface shows only what exists. */
export const Capabilities = z.strictObject({
  nativeDialogs: z.boolean(),
  tray: z.boolean(),
  globalShortcut: z.boolean(),
  notifications: z.boolean(),
  idleTime: z.boolean(),
  autostart: z.boolean(),
  /** A folder can be shown in the system's file manager. */
  revealFolder: z.boolean(),
  /** The page can be kept as a PDF file without the system's print dialog. */
  printToPdf: z.boolean(),
});
export type Capabilities = z.infer<typeof Capabilities>;

export const About = z.strictObject({
  version: z.string(),
  host: HostKind,
  /** One line: which host was opened and why. */
  hostReason: z.string(),
  /** Names and versions of what runs below, for example `{ Node: '20.20.2' }`. */
  runtime: z.record(z.string(), z.string()),
  platform: z.enum(['mac', 'windows', 'linux']),
  capabilities: Capabilities,
  /** The vault that is open is the sample, and not one's own. */
  isSample: z.boolean(),
  /** The files of the vault are encrypted. */
  isEncrypted: z.boolean(),
  /** And it is locked: nothing of it can be asked for until it is unlocked. */
  isLocked: z.boolean(),
  vaultFolder: z.string(),
  backupFolder: z.string(),
  /** The planner's clock when it answered, so that every window tells the same time. */
  now: Instant,
});
export type About = z.infer<typeof About>;
