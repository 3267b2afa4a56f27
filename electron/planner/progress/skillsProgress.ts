import type { SkillsProgress } from '#shared/contract/progressSkills.ts';
import { daysOfFilter, endOfRange } from '#shared/domain/progress/practice/daysOfFilter.ts';
import { skillRadar } from '#shared/domain/progress/skills/skillRadar.ts';
import { skillEvidence } from '#shared/domain/skills/skillEvidence.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import { SKILL_AREAS } from '#shared/model/skill.ts';
import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import { currentRun } from '../library/currentRun.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';
import { cluesOf } from '../skills/cluesOf.ts';
import { decisionsOf } from '../skills/decisionsOf.ts';
import { skillWork } from '../skills/skillWork.ts';

interface SkillsSources {
  content: Content;
  journal: Journal;
  attempts: AttemptLog;
}

/** How far one can count on each skill: on the last day of the filter, and on its first or on that of the run. */
export function skillsProgress(parts: PlannerParts, { content, journal, attempts }: SkillsSources) {
  const { vault, clock } = parts;
  const plans = plansOf(parts);
  return async (filter: ProgressFilter): Promise<SkillsProgress> => {
    const today = wallClockAt(clock.now(), clock.zone()).date;
    const index = await content.index();
    const run = await currentRun({ vault });
    const range = daysOfFilter(filter, run && { run, index: index.plan });
    const records = await vault.skills.read();
    const work = await skillWork({ vault, journal, attempts, plans });
    const found = skillEvidence(work, cluesOf(index), decisionsOf(records));
    return skillRadar({
      skills: [...index.skills].sort((one, other) => SKILL_AREAS.indexOf(one.area) - SKILL_AREAS.indexOf(other.area)),
      ratings: Object.values(records.ratings),
      evidence: new Map([...found].map(([id, { evidence }]) => [id, evidence.map(({ date }) => date)])),
      now: endOfRange(range, today),
      before: range.from ?? run?.startDate ?? null,
    });
  };
}
