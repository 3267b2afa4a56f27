/** What the keyboard does in the library, for the list of shortcuts. */
export const LIBRARY_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['/'], does: 'Search the library' },
  { keys: ['Esc'], does: 'Clear the search' },
  { keys: ['↑', '↓'], does: 'Move through the list' },
  { keys: ['R'], does: 'Reveal the next part of an exercise' },
];
