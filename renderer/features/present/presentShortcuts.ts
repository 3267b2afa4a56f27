/** What the keyboard does while one presents, for the list of shortcuts. */
export const PRESENT_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['→'], does: 'Next slide; also Space and Page Down' },
  { keys: ['←'], does: 'Slide before; also Page Up' },
  { keys: ['Home'], does: 'First slide' },
  { keys: ['End'], does: 'Last slide' },
  { keys: ['S'], does: 'Speaker view: notes, next slide, time' },
  { keys: ['B'], does: 'Black screen, and back' },
  { keys: ['Esc'], does: 'Leave' },
];
