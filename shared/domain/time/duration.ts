/** Minutes as people say them: `45 min`, `2 h`, `1 h 52`, `29 h 05`. Rounds to whole minutes. */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const sign = minutes < 0 && whole > 0 ? '−' : '';
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${sign}${rest} min`;
  return rest === 0 ? `${sign}${hours} h` : `${sign}${hours} h ${String(rest).padStart(2, '0')}`;
}

/** Whole hours for axes and sums: `99 h`. */
export function formatHours(minutes: number): string {
  return `${Math.round(minutes / 60)} h`;
}
