import { skillWeights } from '#shared/domain/content/bySharedSkills.ts';
import { questionStanding } from '#shared/domain/questions/questionStanding.ts';
import type { Attempt } from '#shared/model/attempt.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { Question } from '#shared/model/question.ts';
import type { CardsService } from '../cards/cardsService.ts';
import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import { fittingSessions } from '../library/fitting.ts';
import { libraryView, resourceHeads } from '../library/libraryView.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import type { AttemptLog } from './attemptLog.ts';
import { linkStory } from './linkStory.ts';
import { areaOf, listQuestions } from './questionList.ts';
import { storyCoverage } from './storyCoverage.ts';

interface Needed {
  content: Content;
  journal: Journal;
  attempts: AttemptLog;
  cards: Pick<CardsService, 'countAttempt' | 'uncountAttempt'>;
}

export function questionsRouter(parts: PlannerParts, { content, journal, attempts, cards }: Needed) {
  const questions = procedures.questions;
  return questions.router({
    list: questions.list.handler(async ({ input: query }) => {
      const search = query.text.trim() === '' ? null : await content.search();
      return listQuestions({ index: await content.index(), attempts: await attempts.all(), query, search });
    }),
    get: questions.get.handler(async ({ input: { id } }) => {
      const view = await libraryView(parts, content);
      const question = there(view.index.question(id));
      const own = (await attempts.all()).filter(({ questionId }) => questionId === id);
      return {
        question,
        area: areaOf(view.index, question),
        state: questionStanding(own).state,
        attempts: own,
        sessions: fittingSessions(view.index, skillWeights([question])),
        resources: resourceHeads(view, question.resources),
      };
    }),
    attempt: questions.attempt.handler(async ({ input }): Promise<Attempt> => {
      there((await content.index()).question(input.questionId));
      if (input.entryId !== null) await refuseUnlessThere(journal, input.entryId);
      const attempt = await attempts.add(input);
      await cards.countAttempt(attempt);
      return attempt;
    }),
    takeBackAttempt: questions.takeBackAttempt.handler(async ({ input: { id } }) => {
      await attempts.takeBack(id);
      await cards.uncountAttempt(id);
      return {};
    }),
    coverage: questions.coverage.handler(async () =>
      storyCoverage({
        index: await content.index(),
        entries: await journal.index.entries(),
        attempts: await attempts.all(),
      }),
    ),
    linkStory: questions.linkStory.handler(async ({ input }) => {
      await linkStory(journal.service, await content.index(), input);
      return {};
    }),
  });
}

function there(question: Question | undefined): Question {
  if (!question) throw failure('not-found', 'This question is not there any more.');
  return question;
}

async function refuseUnlessThere({ service }: Journal, id: EntryId): Promise<void> {
  const { deletedAt } = await service.get(id);
  if (deletedAt !== null) throw failure('invalid', 'The answer is in the bin. Restore it first.');
}
