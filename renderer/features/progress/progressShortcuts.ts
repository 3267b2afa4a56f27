/** What `?` says about the window of Progress. */
export const PROGRESS_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['←', '→', '↑', '↓'], does: 'From pane to pane of the window' },
  { keys: ['Home', 'End'], does: 'The first and the last day' },
  { keys: ['Enter'], does: 'Open the day of the pane' },
];
