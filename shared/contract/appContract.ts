import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { About } from '../model/host.ts';
import { MachineChange, MachineOptions } from '../model/machineOptions.ts';
import { VaultHealth } from '../model/vaultHealth.ts';
import { expected } from './failures.ts';

/** What changed, so that every window can ask again for what it shows. */
export const Change = z.object({
  topic: z.enum([
    'settings',
    'run',
    'plan',
    'journal',
    'library',
    'skills',
    'practice',
    'focus',
    'reminders',
    'recordings',
    'calendar',
    'mirror',
    'drawings',
    'interviews',
    'health',
    'backups',
    'encryption',
  ]),
  /** The entry, run or plan that changed, where it is one. */
  id: z.string().optional(),
});
export type Change = z.infer<typeof Change>;

export const appContract = {
  about: expected.output(About),
  health: expected.output(VaultHealth),
  /** The user has read what was repaired. */
  dismissRepairs: expected.output(VaultHealth),
  /** Licences of everything that is bundled, as plain text. */
  notices: expected.output(z.string()),
  /** Every change from now on, in every window. */
  changes: expected.output(eventIterator(Change)),
  /** The system's folder dialog; null when it was cancelled. Only with `nativeDialogs`. */
  chooseFolder: expected
    .input(z.object({ title: z.string(), startAt: z.string() }))
    .output(z.object({ folder: z.string().nullable() })),
  /** The same for a file that is there. */
  chooseFile: expected
    .input(z.object({ title: z.string(), startAt: z.string() }))
    .output(z.object({ file: z.string().nullable() })),
  /** Shows a folder that Leadlight wrote in the file manager. Only with `revealFolder`. */
  reveal: expected.input(z.object({ folder: z.string() })).output(z.object({})),
  /**
   * Uses another folder for the vault from the next start. An empty folder receives a verified copy of
   * today's vault; the old one stays where it is.
   */
  moveVault: expected
    .input(z.object({ folder: z.string().min(1) }))
    .output(z.object({ folder: z.string(), copiedFiles: z.int() })),
  /**
   * Opens the sample in the place of one's own vault, anew where there is none; every window then loads again. `invalid`
   * where it cannot be made, and one's own vault stays open.
   */
  openSample: expected.output(z.object({})),
  /** Goes back to one's own vault and deletes the sample. `invalid` where one's own cannot be opened: the sample stays. */
  leaveSample: expected.output(z.object({})),
  /** What this computer does for Leadlight. */
  machine: expected.output(MachineOptions),
  /** `invalid` where the system refuses; a shortcut that it refuses is kept and answered with its problem. */
  setMachine: expected.input(MachineChange).output(MachineOptions),
};
