import type { Question } from '#shared/model/question.ts';
import { WallTime } from '#shared/model/time.ts';
import { DAYS_BEHIND, type SampleDays } from './sampleDays.ts';
import type { SampleClient, SampleStep } from './sampleStep.ts';

const ANSWERED = 26;
const CARDS = 12;
/** Made on the evening before, and so new today. */
const NEW_CARDS = 5;
const REVIEWS_A_DAY = 6;
/** How answers went, in the order in which they were given; cards are told alike. */
const RATINGS = [2, 3, 3, 1, 4, 2, 3, 3, 2, 4, 3, 3, 1, 3];
const AFTER_BREAKFAST = WallTime.parse('10:30');
const BEFORE_SUPPER = WallTime.parse('19:10');
const AFTER_SUPPER = WallTime.parse('20:10');

/** Two answers to questions on most days, and cards that came back between them. */
export function practiceSteps(questions: readonly Question[], days: SampleDays): SampleStep[] {
  const chosen = questions
    .filter((_, index) => index % Math.floor(questions.length / ANSWERED) === 0)
    .slice(0, ANSWERED);
  const answers = chosen.map(({ id }, index): SampleStep => {
    const date = days.date(DAYS_BEHIND - 1 - Math.floor(index / 2));
    const rating = RATINGS[index % RATINGS.length] ?? 3;
    return {
      at: days.moment(date, AFTER_BREAKFAST),
      take: (planner) => planner.questions.attempt({ questionId: id, rating }),
    };
  });
  const ids = chosen.map(({ id }) => id);
  const make = (daysAgo: number, questionIds: typeof ids): SampleStep => ({
    at: days.moment(days.date(daysAgo), AFTER_SUPPER),
    take: (planner) => planner.cards.addQuestions({ choice: { by: 'questions', questionIds } }),
  });
  const reviews = [13, 12, 10, 9, 7, 6, 4, 2, 1].map(
    (daysAgo): SampleStep => ({
      at: days.moment(days.date(daysAgo), BEFORE_SUPPER),
      take: (planner) => reviewSome(planner, daysAgo),
    }),
  );
  return [...answers, make(14, ids.slice(0, CARDS)), ...reviews, make(1, ids.slice(CARDS, CARDS + NEW_CARDS))];
}

async function reviewSome(planner: SampleClient, seed: number): Promise<void> {
  for (let count = 0; count < REVIEWS_A_DAY; count += 1) {
    const { card } = await planner.cards.next({});
    if (!card) return;
    const rating = RATINGS[(seed + count * 3) % RATINGS.length] ?? 3;
    await planner.cards.review({ id: card.id, rating, reviews: card.reviews });
  }
}
