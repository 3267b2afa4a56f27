/** What keys do on the page of a plan day, for the list that `?` shows. */
export const PLAN_DAY_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['←'], does: 'The plan day before' },
  { keys: ['→'], does: 'The plan day after' },
];
