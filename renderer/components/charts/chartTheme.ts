/** How every axis is drawn: quiet numbers, no line, no ticks. */
export const AXIS = {
  axisLine: false,
  tickLine: false,
  tick: { fontSize: 11, fill: 'var(--ll-ink-3)' },
} as const;

export const GRID = { vertical: false, stroke: 'var(--ll-line)' } as const;

/** Recharts breaks a tick's text at spaces. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
