import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Instant } from '../model/time.ts';
import { expected } from './failures.ts';

/** Fewer characters than this are refused for a new passphrase. */
export const SHORTEST_PASSPHRASE = 10;

/** Longer than anybody types, and short enough that no text can be too much work. */
const LONGEST_SECRET = 1000;

const Passphrase = z.string().min(1).max(LONGEST_SECRET);
const NewPassphrase = z
  .string()
  .min(SHORTEST_PASSPHRASE, `Write at least ${SHORTEST_PASSPHRASE} characters.`)
  .max(LONGEST_SECRET);

/** What opens a locked vault. */
export const Secret = z.union([
  z.strictObject({ passphrase: Passphrase }),
  z.strictObject({ recoveryKey: z.string().min(1).max(LONGEST_SECRET) }),
]);
export type Secret = z.infer<typeof Secret>;

export const EncryptionView = z.object({
  state: z.enum(['off', 'turning-on', 'on', 'turning-off']),
  isLocked: z.boolean(),
  /** When the passphrase or the recovery key was last made; null while encryption is off. */
  changedAt: Instant.nullable(),
  /** Reminders that came due since the vault was locked. */
  dueWhileLocked: z.int(),
  /** Seconds until the next passphrase may be tried. */
  waitSeconds: z.int(),
});
export type EncryptionView = z.infer<typeof EncryptionView>;

/** How far files are encrypted or made readable. */
export const EncryptionStep = z.object({ done: z.int(), total: z.int() });
export type EncryptionStep = z.infer<typeof EncryptionStep>;

/** What a page is to do before the vault closes under it. */
export const Leaving = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('open') }),
  /** Save what waits, show nothing meanwhile, and answer `saved` with this turn. */
  z.object({ phase: z.literal('saving'), turn: z.int(), because: z.enum(['lock', 'work']) }),
  /** A page could not save, so the vault cannot be locked yet. Nothing is shown; each page that was not saved tries again. */
  z.object({ phase: z.literal('held'), turn: z.int(), problem: z.string() }),
]);
export type Leaving = z.infer<typeof Leaving>;

/** A recovery key that was made and not yet confirmed. */
export const PreparedKey = z.object({
  recoveryKey: z.string(),
  ticket: z.string(),
  /** Which groups of the key are to be typed to confirm it; the first group is 0. */
  asks: z.tuple([z.int(), z.int()]),
});
export type PreparedKey = z.infer<typeof PreparedKey>;

const Confirmed = z.object({
  ticket: z.string(),
  /** The groups that were asked for, as they were typed. */
  groups: z.tuple([z.string().max(40), z.string().max(40)]),
});

export const encryptionContract = {
  state: expected.output(EncryptionView),
  /** Makes a recovery key for a vault that is to be encrypted. Nothing is changed yet. */
  prepare: expected.input(z.object({ passphrase: NewPassphrase })).output(PreparedKey),
  /**
   * Encrypts every file, and says how far it is: of none at first, while a backup is made. Every page then loads again.
   * `invalid`, before any step, for a group that does not fit.
   */
  turnOn: expected.input(Confirmed).output(eventIterator(EncryptionStep)),
  /** Makes every file readable again. `invalid`, before any step, where the passphrase is another. */
  turnOff: expected.input(z.object({ passphrase: Passphrase })).output(eventIterator(EncryptionStep)),
  /** `invalid` where the present passphrase is another. No file but one is written again. */
  changePassphrase: expected.input(z.object({ passphrase: Passphrase, next: NewPassphrase })).output(EncryptionView),
  /** Makes another recovery key. The one of before opens the vault until the new one is confirmed. */
  prepareRecoveryKey: expected.input(z.object({ passphrase: Passphrase })).output(PreparedKey),
  /** From now on the prepared key opens the vault, and the one of before does not. */
  keepRecoveryKey: expected.input(Confirmed).output(EncryptionView),
  /**
   * Opens a locked vault. In one that is being locked and waits for a page, it ends that. `invalid` for a secret that is
   * wrong, or where another one may not be tried yet.
   */
  unlock: expected.input(Secret).output(z.object({})),
  /** Every page saves what waits, and then the vault is locked. Answers when that has begun. */
  lock: expected.output(z.object({})),
  /** Somebody is here. */
  activity: expected.output(z.object({})),
  /** A key for what a page keeps in the browser's storage: 32 bytes as base64url. Null while encryption is off. */
  pageKey: expected.output(z.object({ key: z.string().nullable() })),
  /** Makes a page known to the host, for as long as it listens. */
  follow: expected.input(z.object({ page: z.string().max(60) })).output(eventIterator(Leaving)),
  /** A page's answer to `saving`: null when all it had is on disk, else why not. */
  saved: expected
    .input(z.object({ page: z.string().max(60), turn: z.int(), problem: z.string().max(500).nullable() }))
    .output(z.object({})),
};
