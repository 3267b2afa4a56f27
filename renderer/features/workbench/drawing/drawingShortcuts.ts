/** What the keyboard does on a whiteboard, for the list of shortcuts. */
export const DRAWING_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['/'], does: 'Insert a shape' },
  { keys: ['V'], does: 'Select; R rectangle, O oval, A arrow, L line' },
  { keys: ['P'], does: 'Draw freely; T writes, E erases, H moves the paper' },
  { keys: ['mod', 'Z'], does: 'Take back; with Shift do again' },
  { keys: ['Esc', 'Esc'], does: 'Leave the whiteboard' },
];
