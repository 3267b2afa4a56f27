/** What `?` says about the calendar. */
export const CALENDAR_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['1'], does: 'Day; 2 week, 3 month, 4 list' },
  { keys: ['T'], does: 'Today' },
  { keys: ['←', '→'], does: 'Earlier and later; on a session, its neighbours' },
  { keys: ['M'], does: 'Move the session in focus' },
  { keys: ['O'], does: 'What can be done with the day or session in focus' },
  { keys: ['Alt', '↑', '↓'], does: 'Move it by a quarter of an hour' },
  { keys: ['Shift', 'Alt', '←', '→'], does: 'Move it by a day' },
  { keys: ['mod', 'Z'], does: 'Undo the last change of the schedule' },
];
