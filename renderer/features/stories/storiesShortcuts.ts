/** What keys do while one tells a story, for the list that `?` shows. */
export const STORIES_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['Space'], does: 'Begin; then the next part' },
  { keys: ['Backspace'], does: 'Back to the part before' },
  { keys: ['R'], does: 'Begin again' },
  { keys: ['H'], does: 'Hide or show the text' },
  { keys: ['Esc'], does: 'Back to the story' },
];
