import { app, globalShortcut } from 'electron';
import { platformOf } from '#electron/host/hostAbout.ts';
import type { Machine } from '#electron/planner/hostSettings.ts';
import { keysInWords } from '#shared/domain/shortcut/keysInWords.ts';

/**
 * Far from what systems and editors take: with Space, two modifiers are the launcher of many, and Ctrl+Alt with a letter
 * writes a sign on many keyboards.
 */
export const FIRST_CAPTURE_KEYS = 'CommandOrControl+Alt+Shift+Space';

export interface CaptureShortcut {
  /** Takes these keys instead of those before; null takes none. Answers why they cannot be had, and what to do. */
  use(keys: string | null): string | null;
}

/** Keys that capture a thought from any program, until the app quits. */
export function captureShortcut({ platform }: Pick<Machine, 'platform'>, capture: () => void): CaptureShortcut {
  let held: string | null = null;
  app.on('will-quit', () => globalShortcut.unregisterAll());
  return {
    use(keys) {
      if (held !== null) globalShortcut.unregister(held);
      held = null;
      if (keys === null) return null;
      const isTaken = !take(keys, capture);
      if (!isTaken) held = keys;
      return isTaken
        ? `Another program, or the system itself, holds ${keysInWords(keys, platformOf(platform))}. Choose other keys.`
        : null;
    },
  };
}

/** Electron answers false for keys that are taken, and throws for some that no program may have. */
function take(keys: string, capture: () => void): boolean {
  try {
    return globalShortcut.register(keys, capture);
  } catch {
    return false;
  }
}
