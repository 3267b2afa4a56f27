/** What the keyboard does among the questions, for the list of shortcuts. */
export const PRACTICE_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['/'], does: 'Search the questions' },
  { keys: ['↑', '↓'], does: 'Move through the questions' },
  { keys: ['Enter'], does: 'Open the question' },
  { keys: ['N'], does: 'Practise the next' },
  { keys: ['O'], does: 'Reveal the outline' },
  { keys: ['1'], does: 'Could not answer; 2 shaky, 3 solid, 4 could teach it' },
  { keys: ['J', '→'], does: 'Next question' },
  { keys: ['K', '←'], does: 'Previous question' },
];
