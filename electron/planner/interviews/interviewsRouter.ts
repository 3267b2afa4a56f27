import { randomInt } from 'node:crypto';
import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import type { InterviewNeeds } from './interviewParts.ts';
import { interviewsService } from './interviewsService.ts';

export function interviewsRouter(parts: PlannerParts, needs: InterviewNeeds) {
  const interviews = procedures.interviews;
  const service = interviewsService({ ...parts, ...needs, randomSeed: () => randomInt(2 ** 32) });
  return interviews.router({
    suggest: interviews.suggest.handler(({ input }) => service.suggest(input)),
    reroll: interviews.reroll.handler(({ input }) => service.reroll(input)),
    begin: interviews.begin.handler(({ input }) => service.begin(input)),
    current: interviews.current.handler(() => service.current()),
    get: interviews.get.handler(({ input: { id } }) => service.get(id)),
    step: interviews.step.handler(({ input }) => service.step(input)),
    saveNotes: interviews.saveNotes.handler(({ input }) => service.saveNotes(input)),
    attach: interviews.attach.handler(({ input }) => service.attach(input)),
    rateQuestion: interviews.rateQuestion.handler(({ input }) => service.rateQuestion(input)),
    rateCriterion: interviews.rateCriterion.handler(({ input }) => service.rateCriterion(input)),
    finish: interviews.finish.handler(({ input: { id, withCards } }) => service.finish(id, withCards)),
    takeBack: interviews.takeBack.handler(({ input: { id } }) => service.takeBack(id)),
    list: interviews.list.handler(({ input: { inBin } }) => service.list(inBin)),
    remove: interviews.remove.handler(({ input: { id } }) => service.remove(id)),
    restore: interviews.restore.handler(({ input: { id } }) => service.restore(id)),
  });
}
