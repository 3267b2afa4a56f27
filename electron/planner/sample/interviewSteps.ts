import type { Interview } from '#shared/model/interview.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { Question } from '#shared/model/question.ts';
import { WallTime } from '#shared/model/time.ts';
import { later, type SampleDays } from './sampleDays.ts';
import type { SampleStep } from './sampleStep.ts';

const DAYS_AGO = 3;
const BEGAN = WallTime.parse('18:00');
const MINUTES = 30;
/** Its clock stops when it is not seen for a minute and a half. */
const SEEN_EVERY_SECONDS = 80;
const TIMES_SEEN = 18;
const RATINGS = [3, 2, 3];

/** One mock interview about how one behaves, held and scored. */
export function interviewSteps(questions: readonly Question[], days: SampleDays): SampleStep[] {
  const items = questions
    .filter(({ kind }) => kind === 'behavioural')
    .slice(0, RATINGS.length)
    .map(({ id }) => itemRef('question', id));
  let held: Interview | null = null;
  const began = days.moment(days.date(DAYS_AGO), BEGAN);
  const step = (seconds: number, take: SampleStep['take']): SampleStep => ({ at: later(began, seconds), take });
  const id = () => {
    if (!held) throw new TypeError('The interview was not begun.');
    return held.id;
  };
  return [
    step(0, async (planner) => {
      held = await planner.interviews.begin({ kind: 'behavioural', minutes: MINUTES, areas: [], items });
      await planner.interviews.step({ id: held.id, step: 'start' });
    }),
    ...Array.from({ length: TIMES_SEEN }, (_, index) =>
      step((index + 1) * SEEN_EVERY_SECONDS, (planner) => planner.interviews.step({ id: id(), step: 'seen' })),
    ),
    step((TIMES_SEEN + 1) * SEEN_EVERY_SECONDS, (planner) => planner.interviews.step({ id: id(), step: 'end' })),
    step((TIMES_SEEN + 2) * SEEN_EVERY_SECONDS, async (planner) => {
      const { interviews } = planner;
      for (const [question, rating] of RATINGS.entries()) await interviews.rateQuestion({ id: id(), question, rating });
      const { interview } = await interviews.get({ id: id() });
      for (const [index, { skillId }] of interview.scores.entries()) {
        const edit = { rating: index % 2 === 0 ? 3 : 2, note: '' };
        await interviews.rateCriterion({ id: id(), skillId, edit });
      }
      await interviews.finish({ id: id(), withCards: false });
    }),
  ];
}
