import type { Skill } from '#shared/model/skill.ts';
import { WallTime } from '#shared/model/time.ts';
import type { SampleDays } from './sampleDays.ts';
import type { SampleStep } from './sampleStep.ts';

/** The first wave, before anything was learned, and the second one after two weeks. */
const FIRST = { daysAgo: 16, at: WallTime.parse('04:50') };
const SECOND = { daysAgo: 2, at: WallTime.parse('20:30') };
const FIRST_LEVELS = [3, 2, 2, 1, 3, 2, 4, 2, 1, 3];
/** Rated again because the plan has worked on them, each a level higher or as it was. */
const RATED_AGAIN = new Set([
  'system-design-practice',
  'service-architecture',
  'domain-and-application-architecture',
  'messaging-and-events',
  'caching',
  'go',
  'concurrency',
  'design-patterns',
  'testing',
  'technical-writing',
  'mentoring',
  'rest-and-http',
]);

/** Every third skill is left unrated, as a person leaves them. */
export function skillSteps(skills: readonly Skill[], days: SampleDays): SampleStep[] {
  return skills.flatMap(({ id }, index) => {
    const first = FIRST_LEVELS[index % FIRST_LEVELS.length] ?? 2;
    const isAgain = RATED_AGAIN.has(id);
    if (index % 3 === 2 && !isAgain) return [];
    const rate = ({ daysAgo, at }: typeof FIRST, level: number): SampleStep => ({
      at: days.moment(days.date(daysAgo), at),
      take: (planner) => planner.skills.rate({ skillId: id, level }),
    });
    return [rate(FIRST, first), ...(isAgain ? [rate(SECOND, Math.min(5, first + (index % 4 === 3 ? 0 : 1)))] : [])];
  });
}
