import type { Activity } from '#shared/model/activity.ts';

/** How every axis is drawn: quiet numbers, no line, no ticks. */
export const AXIS = {
  axisLine: false,
  tickLine: false,
  tick: { fontSize: 11, fill: 'var(--ll-ink-3)' },
} as const;

/** The axis under a picture, named where its `ticks` are. */
export const TIME_AXIS = { ...AXIS, interval: 0, height: 24, tickMargin: 6 } as const;

export const GRID = { vertical: false, stroke: 'var(--ll-line)' } as const;

/** Glass never stands without its lead: pale glass alone is too faint on paper. */
export const LEAD = { stroke: 'var(--ll-lead-edge)', strokeWidth: 1 } as const;

/** The fill of an activity's bars. */
export function glassOf(activity: Activity): string {
  return `var(--ll-act-${activity})`;
}

/** Recharts breaks a tick's text at spaces. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
