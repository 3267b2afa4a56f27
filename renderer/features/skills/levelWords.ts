/** "Level 3 of 5, a lead has 4" */
export function levelWords(level: number | null, leadLevel?: number): string {
  const own = level === null ? 'Not rated' : `Level ${level} of 5`;
  return leadLevel === undefined ? own : `${own}, a lead has ${leadLevel}`;
}
