import { ShortcutKeys } from '../../model/machineOptions.ts';

/** What a page is told of a pressed key. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

const NAMED: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** The keys that were pressed together, or null where they make no shortcut (yet). */
export function keysOfPress(press: KeyPress, isMac: boolean): string | null {
  const { ctrlKey, altKey, shiftKey, metaKey } = press;
  const parts = [
    (isMac ? metaKey : ctrlKey) && 'CommandOrControl',
    isMac && ctrlKey && 'Control',
    altKey && 'Alt',
    shiftKey && 'Shift',
    !isMac && metaKey && 'Super',
    keyOf(press),
  ];
  const keys = parts.filter((part) => part !== false).join('+');
  return ShortcutKeys.safeParse(keys).success ? keys : null;
}

/** The letter as the layout has it; where Alt or Shift made another sign of it, by its place on the keyboard. */
function keyOf({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const [, place] = /^(?:Key|Digit)([A-Z0-9])$/.exec(code) ?? [];
  return place ?? NAMED[key] ?? (code === 'Space' ? 'Space' : key);
}
