/** What the keyboard does with a recording, for the list of shortcuts. */
export const RECORDING_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['Space'], does: 'Play or pause' },
  { keys: ['J'], does: 'Back five seconds, or the left arrow' },
  { keys: ['L'], does: 'Forward five seconds, or the right arrow' },
  { keys: ['M'], does: 'Mark this moment' },
];
