import type { CalendarBlock } from './calendarDays.ts';

type Place = Pick<CalendarBlock, 'date' | 'start'>;

/**
 * The block an arrow key leads to: up and down stay on the day, left and right go to the nearest day that has one,
 * at the nearest time. Null at the edge.
 */
export function neighbourOf<Block extends Place>(
  from: Block,
  blocks: readonly Block[],
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): Block | null {
  const onDay = blocks.filter(({ date }) => date === from.date).sort((one, other) => one.start - other.start);
  if (key === 'ArrowUp') return onDay[onDay.indexOf(from) - 1] ?? null;
  if (key === 'ArrowDown') return onDay[onDay.indexOf(from) + 1] ?? null;
  const dates = [...new Set(blocks.map(({ date }) => date))].sort();
  const date = dates[dates.indexOf(from.date) + (key === 'ArrowLeft' ? -1 : 1)];
  const onOther = blocks.filter((block) => block.date === date);
  const distance = (block: Block) => Math.abs(block.start - from.start);
  return onOther.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}
