/** Smaller differences are chance. */
const EVEN_BELOW_PERCENT = 3;

/** `+24 %`, `−9 %`, `even` */
export function differenceWord(percent: number): string {
  if (Math.abs(percent) < EVEN_BELOW_PERCENT) return 'even';
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`;
}
