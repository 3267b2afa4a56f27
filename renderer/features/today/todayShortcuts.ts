/** What keys do on Today, for the list that `?` shows. */
export const TODAY_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['S'], does: 'Start the next session' },
  { keys: ['D'], does: 'Done with it: asks for the real time' },
  { keys: ['E'], does: 'Write the evening reflection' },
  { keys: ['R'], does: 'Reschedule' },
  { keys: ['←'], does: 'Day before' },
  { keys: ['→'], does: 'Day after' },
  { keys: ['T'], does: 'Back to today' },
];
