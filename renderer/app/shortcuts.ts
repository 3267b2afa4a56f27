import type { ShortcutGroup } from '#renderer/features/shortcuts/ShortcutsDialog.tsx';

/** What `?` lists. Each feature says its own keys; this only puts them side by side. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    place: 'Everywhere',
    shortcuts: [
      { keys: ['mod', 'K'], does: 'Go to or find' },
      { keys: ['mod', 'N'], does: 'Capture a thought (C where a browser keeps that key)' },
      { keys: ['?'], does: 'Show this list' },
      { keys: ['Esc'], does: 'Close what is open' },
    ],
  },
];
