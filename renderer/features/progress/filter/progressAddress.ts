import { Activity } from '#shared/model/activity.ts';
import { NO_FILTER, ProgressFilter } from '#shared/model/progressFilter.ts';
import { SkillArea } from '#shared/model/skill.ts';
import { LocalDate } from '#shared/model/time.ts';

const WHERE = '/where/';

/**
 * The address of a tab with what it is narrowed by: `/progress/time/where/from=2027-02-01&activity=code`. `area` is the one
 * that the radar shows, null for all.
 */
export function progressPath(tab: string, filter: ProgressFilter, area: SkillArea | null = null): string {
  const words = Object.entries({ ...filter, area }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${value}`],
  );
  return words.length === 0 ? tab : `${tab}${WHERE}${words.join('&')}`;
}

/** Reads what `progressPath` wrote. What it does not know counts as not asked, and so does a range that ends before it begins. */
export function readProgressPath(path: string): { tab: string; filter: ProgressFilter; area: SkillArea | null } {
  const at = path.indexOf(WHERE);
  if (at < 0) return { tab: path, filter: NO_FILTER, area: null };
  const said = new Map(
    path
      .slice(at + WHERE.length)
      .split('&')
      .map((part) => {
        const [name = '', value = ''] = part.split('=');
        return [name, value] as const;
      }),
  );
  const from = dayOf(said.get('from'));
  const to = dayOf(said.get('to'));
  const filter: ProgressFilter = {
    from,
    to: from !== null && to !== null && to < from ? null : to,
    phase: ProgressFilter.shape.phase.safeParse(Number(said.get('phase'))).data ?? null,
    activity: Activity.safeParse(said.get('activity')).data ?? null,
  };
  return { tab: path.slice(0, at), filter, area: SkillArea.safeParse(said.get('area')).data ?? null };
}

/** Null also for a year that no calendar of the filter reaches. */
function dayOf(text: string | undefined): LocalDate | null {
  const day = LocalDate.safeParse(text).data ?? null;
  return day !== null && day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}

const FIRST_DAY = '1970-01-01';
const LAST_DAY = '2199-12-31';
