import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';
import { skillsService } from './skillsService.ts';

interface Needed {
  content: Content;
  journal: Journal;
  attempts: AttemptLog;
}

export function skillsRouter(parts: PlannerParts, needed: Needed) {
  const skills = procedures.skills;
  const service = skillsService(parts, needed);
  return skills.router({
    names: skills.names.handler(() => service.names()),
    map: skills.map.handler(() => service.map()),
    get: skills.get.handler(({ input }) => service.get(input.id)),
    rate: skills.rate.handler(({ input }) => service.rate(input)),
    takeBackRating: skills.takeBackRating.handler(async ({ input }) => {
      await service.takeBackRating(input.id);
      return {};
    }),
    decide: skills.decide.handler(async ({ input }) => {
      await service.decide(input);
      return {};
    }),
  });
}
