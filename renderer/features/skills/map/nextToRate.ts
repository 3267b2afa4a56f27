import type { SkillHead } from '#shared/contract/skillsContract.ts';
import type { SkillId } from '#shared/model/ids.ts';
import { areasOfMap, type MapOrder } from './areasOfMap.ts';

/** The first skill in the map's order that was never rated, other than the one on the page. */
export function nextToRate(
  heads: readonly SkillHead[],
  order: MapOrder,
  except: SkillId | null,
): SkillHead | undefined {
  const inOrder = areasOfMap(heads, order).flatMap(({ skills }) => skills);
  return inOrder.find(({ id, level }) => level === null && id !== except);
}
