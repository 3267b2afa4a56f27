import { z } from 'zod';

/**
 * Keys that work in every program, as Electron writes them: `CommandOrControl+Shift+L`. `CommandOrControl` is ⌘ on a
 * Mac and Ctrl elsewhere. Shift alone would take a letter away from everybody.
 */
export const ShortcutKeys = z
  .string()
  .regex(
    /^(?=.*(CommandOrControl|Control|Alt|Super)\+)(CommandOrControl\+)?(Control\+)?(Alt\+)?(Shift\+)?(Super\+)?([A-Z0-9]|F([1-9]|1\d|2[0-4])|Space|Enter|Tab|Up|Down|Left|Right|Home|End|PageUp|PageDown|Insert|[,./;'[\]\\`=-])$/,
    'Hold Ctrl, Alt or ⌘ with another key.',
  );

/** What this computer does for Leadlight, kept outside the vault; null where its host cannot. */
export const MachineOptions = z.strictObject({
  opensAtLogin: z.boolean().nullable(),
  /** Closing the window leaves Leadlight in the tray. */
  staysInTray: z.boolean().nullable(),
  /** Captures a thought from any program. */
  captureShortcut: z
    .strictObject({
      /** Null when it is turned off. */
      keys: ShortcutKeys.nullable(),
      /** What it is unless something else is chosen. */
      firstKeys: ShortcutKeys,
      /** Why it does not work, and what to do. */
      problem: z.string().nullable(),
      /** What the system has a say in. */
      note: z.string().nullable(),
    })
    .nullable(),
});
export type MachineOptions = z.infer<typeof MachineOptions>;

export const MachineChange = z
  .strictObject({ opensAtLogin: z.boolean(), staysInTray: z.boolean(), captureKeys: ShortcutKeys.nullable() })
  .partial();
export type MachineChange = z.infer<typeof MachineChange>;
