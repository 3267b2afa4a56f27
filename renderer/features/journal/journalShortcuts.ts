/** What the keyboard does in the journal, for the list of shortcuts. */
export const JOURNAL_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['/'], does: 'Search the journal' },
  { keys: ['N'], does: 'New entry' },
  { keys: ['↑', '↓'], does: 'Move through the entries' },
  { keys: ['Enter'], does: 'Open the entry' },
  { keys: ['mod', 'B'], does: 'Bold' },
  { keys: ['mod', 'I'], does: 'Italic' },
  { keys: ['mod', 'Shift', '.'], does: 'Quote' },
  { keys: ['mod', 'E'], does: 'Code' },
  { keys: ['mod', 'Shift', '8'], does: 'List' },
  { keys: ['mod', 'Shift', 'K'], does: 'Link' },
  { keys: ['mod', 'Alt', 'M'], does: 'Comment on the selected words of an RFC or a decision' },
  { keys: ['[', '['], does: 'Link an entry, a drawing, a question or a skill' },
  { keys: ['mod', 'F'], does: 'Find in the entry' },
  { keys: ['mod', 'Shift', 'E'], does: 'Say how the day felt, in a reflection: 1 to 5' },
  { keys: ['Esc'], does: 'Back to where you came from to write' },
  { keys: ['mod', 'Enter'], does: 'Finish the day, or be done with the entry' },
];
