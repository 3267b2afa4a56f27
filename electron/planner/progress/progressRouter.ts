import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';
import { type PracticeSources, practiceProgress } from './practiceProgress.ts';
import type { Recaps } from './recaps.ts';
import { skillsProgress } from './skillsProgress.ts';
import { wordsProgress } from './wordsProgress.ts';
import { type WorkSources, workProgress } from './workProgress.ts';

interface Needed extends Pick<WorkSources, 'intervals'>, Pick<PracticeSources, 'cards'> {
  content: Content;
  journal: Journal;
  attempts: AttemptLog;
  recaps: Recaps;
}

export function progressRouter(parts: PlannerParts, needed: Needed) {
  const progress = procedures.progress;
  const work = workProgress(parts, needed);
  const words = wordsProgress(parts, needed);
  const practice = practiceProgress(parts, needed);
  const skills = skillsProgress(parts, needed);
  return progress.router({
    work: progress.work.handler(({ input }) => work(input)),
    words: progress.words.handler(({ input }) => words(input)),
    practice: progress.practice.handler(({ input }) => practice(input)),
    skills: progress.skills.handler(({ input }) => skills(input)),
    recaps: progress.recaps.handler(() => needed.recaps.list()),
    recap: progress.recap.handler(({ input }) => needed.recaps.get(input)),
    saveRecap: progress.saveRecap.handler(({ input }) => needed.recaps.save(input.through)),
  });
}
