import type { StarParts } from '#shared/model/entry.ts';

export type PartName = keyof StarParts;

/** In the order they are told. */
export const PART_NAMES: readonly PartName[] = ['situation', 'task', 'action', 'result'];

export type PartSeconds = Record<PartName, number>;

/** How long each part may take aloud: about two minutes, most of them for what one did. */
export const PLANNED_SECONDS: PartSeconds = { situation: 20, task: 15, action: 65, result: 20 };

export function totalSeconds(seconds: PartSeconds): number {
  return PART_NAMES.reduce((sum, name) => sum + seconds[name], 0);
}

/** Seconds as one says them of a story: `45 s`, `65 s`, `2 min`, `2 min 5 s`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 100) return `${whole} s`;
  const rest = whole % 60;
  return rest === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${rest} s`;
}
