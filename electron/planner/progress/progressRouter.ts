import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import { type WorkSources, workProgress } from './workProgress.ts';

export function progressRouter(parts: PlannerParts, sources: WorkSources) {
  const progress = procedures.progress;
  const work = workProgress(parts, sources);
  return progress.router({
    work: progress.work.handler(({ input }) => work(input)),
  });
}
