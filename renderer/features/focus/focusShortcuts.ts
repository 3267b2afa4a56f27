/** What keys do on the focus screen, for the list that `?` shows. */
export const FOCUS_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['Space'], does: 'Pause, or go on' },
  { keys: ['N'], does: 'Capture a thought and stay' },
  { keys: ['D'], does: 'Done with it: asks for the real time' },
  { keys: ['+'], does: 'Five minutes more' },
  { keys: ['K'], does: 'Time that is asked about was work; L leaves it out, P keeps part of it' },
  { keys: ['Esc'], does: 'Leave the screen; the session goes on' },
];
