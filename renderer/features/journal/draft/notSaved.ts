/** A save's problem as it is said to the user; the planner's own words may say already that nothing was saved. */
export function notSaved(problem: string): string {
  return /^not saved\b/i.test(problem) ? problem : `Not saved: ${problem}`;
}
