/** What the keyboard does with cards, for the list of shortcuts. */
export const CARD_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['R'], does: 'Review what is due' },
  { keys: ['N'], does: 'Write a card' },
  { keys: ['/'], does: 'Search the cards' },
  { keys: ['Space'], does: 'Show the back' },
  { keys: ['1'], does: 'Again; 2 hard, 3 good, 4 easy' },
  { keys: ['U'], does: 'Take back the last review' },
  { keys: ['E'], does: 'Edit the card' },
  { keys: ['S'], does: 'Suspend the card' },
  { keys: ['Esc'], does: 'Leave the review' },
];
