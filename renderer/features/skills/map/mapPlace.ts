import type { SkillId } from '#shared/model/ids.ts';
import type { MapOrder } from './areasOfMap.ts';

/** How the map was left, for as long as the window is open: coming back from a skill finds it the same. */
interface MapPlace {
  order: MapOrder;
  text: string;
  openedId: SkillId | null;
}

let last: MapPlace = { order: 'gaps', text: '', openedId: null };

export function mapPlace(): MapPlace {
  return last;
}

export function rememberMap(change: Partial<MapPlace>): void {
  last = { ...last, ...change };
}
