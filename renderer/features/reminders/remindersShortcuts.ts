/** What keys do in the inbox of reminders, for the list that `?` shows. */
export const REMINDERS_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['B'], does: 'Open the reminders, on any page' },
  { keys: ['↑', '↓'], does: 'Reminder before and after' },
  { keys: ['S'], does: 'Start what it is about' },
  { keys: ['Z'], does: 'Snooze for 10 minutes' },
  { keys: ['N'], does: 'Not today' },
  { keys: ['Del'], does: 'Dismiss' },
];
