import { minutesOf } from '#shared/domain/time/wallTime.ts';
import type { Timetable } from '#shared/model/timetable.ts';
import type { Stretch } from './foldedAxis.ts';

/** What the axis must show: both windows of the timetable, and everything that was placed outside them. */
export function occupiedTimes({ morning, evening }: Timetable, blocks: readonly Stretch[]): Stretch[] {
  const windows = [morning, evening].map(({ start, end }) => ({ start: minutesOf(start), end: minutesOf(end) }));
  return [...windows, ...blocks.map(({ start, end }) => ({ start, end }))];
}
