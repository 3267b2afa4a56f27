import type { KeyboardEvent } from 'react';
import type { NewTime } from '#renderer/components/move/moveAndTell.ts';
import { addDays } from '#shared/domain/time/localDate.ts';
import { wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { CalendarBlock } from './calendarDays.ts';
import { SNAP_MINUTES } from './foldedAxis.ts';
import { neighbourOf } from './neighbourOf.ts';

interface BlockKeys {
  blocks: ReadonlyMap<string, CalendarBlock>;
  onMove: (id: SessionId, to: NewTime) => Promise<boolean>;
  onMoveDialog: (id: SessionId) => void;
}

type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/**
 * What the keys do on a block: arrows go to its neighbours, Alt with up or down moves it by a quarter of an hour,
 * Shift and Alt with left or right by a day, M opens the dialog.
 */
export function blockKeys({
  blocks,
  onMove,
  onMoveDialog,
}: BlockKeys): (event: KeyboardEvent<HTMLButtonElement>) => void {
  return (event) => {
    const block = blocks.get(event.currentTarget.dataset['session'] ?? '');
    if (!block || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key.toLowerCase() === 'm' && !event.altKey) {
      take(event);
      onMoveDialog(block.id);
      return;
    }
    if (!isArrow(key)) return;
    take(event);
    if (event.altKey) {
      const to = movedBy(block, key, event.shiftKey);
      if (to) void onMove(block.id, to);
      return;
    }
    focusBlock(event.currentTarget, neighbourOf(block, [...blocks.values()], key));
  };
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function isArrow(key: string): key is Arrow {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';
}

function movedBy({ date, start, end }: CalendarBlock, key: Arrow, isDay: boolean): NewTime | null {
  const minutes = end - start;
  const step = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1;
  if (isDay) return { date: addDays(date, step), start: wallTimeAt(start), minutes };
  if (key === 'ArrowLeft' || key === 'ArrowRight') return null;
  const moved = start + step * SNAP_MINUTES;
  return moved < 0 || moved + minutes > 1440 ? null : { date, start: wallTimeAt(moved), minutes };
}

function focusBlock(from: HTMLElement, block: CalendarBlock | null): void {
  if (block) from.closest('[data-blocks]')?.querySelector<HTMLElement>(`[data-session="${block.id}"]`)?.focus();
}
