import type { WindowBox } from '#shared/domain/pictures/windowGeometry.ts';
import { at } from '#shared/domain/pictures/windowPaths.ts';
import type { WindowPane, WindowPhase } from '#shared/domain/pictures/windowPhase.ts';

/** A pane that can be pointed at or walked to. */
export interface PaneSpot {
  pane: WindowPane;
  dayNumber: number;
  isToday: boolean;
  /** Its place in the walk: which day counted over all phases, which pane of that day. */
  day: number;
  row: number;
  /** In pixels from the picture's corner. */
  area: { left: number; top: number; width: number; height: number };
}

/** All panes in the plan's order: day after day, each from morning to evening. */
export function paneSpots(phases: readonly WindowPhase[], box: WindowBox): PaneSpot[] {
  const days = phases.flatMap((phase, phaseIndex) =>
    phase.days.map((day, dayIndex) => ({ day, column: box.lancets[phaseIndex]?.columns[dayIndex] })),
  );
  return days.flatMap(({ day, column }, dayIndex) =>
    day.panes.flatMap((pane, row) => {
      const place = column?.panes[row];
      if (!column || !place) return [];
      const area = { left: at(column.x), top: at(place.y), width: at(column.width), height: at(place.height) };
      return [{ pane, dayNumber: day.dayNumber, isToday: day.isToday, day: dayIndex, row, area }];
    }),
  );
}

/** Where a key leads from the pane at `index`; null when it leads nowhere. */
export function spotAfterKey(spots: readonly PaneSpot[], index: number, key: string): number | null {
  const from = spots[index];
  if (!from) return null;
  const lastDay = spots.at(-1)?.day ?? 0;
  const to = { day: from.day, row: from.row };
  switch (key) {
    case 'ArrowLeft':
      to.day -= 1;
      break;
    case 'ArrowRight':
      to.day += 1;
      break;
    case 'ArrowUp':
      to.row -= 1;
      break;
    case 'ArrowDown':
      to.row += 1;
      break;
    case 'Home':
      to.day = 0;
      break;
    case 'End':
      to.day = lastDay;
      break;
    default:
      return null;
  }
  const found = spots.findIndex((spot) => spot.day === to.day && spot.row === to.row);
  return found === -1 || found === index ? null : found;
}
