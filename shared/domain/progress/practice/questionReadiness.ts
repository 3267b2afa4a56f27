import type { Attempt } from '../../../model/attempt.ts';
import type { QuestionId } from '../../../model/ids.ts';
import { SKILL_AREAS, type SkillArea } from '../../../model/skill.ts';
import type { LocalDate } from '../../../model/time.ts';
import { dayNumber } from '../../cards/dayNumber.ts';
import { earlierDate } from '../../time/localDate.ts';
import { type DayRange, endOfRange } from './daysOfFilter.ts';
import { firstShown, type Grain, grainOf, type Span, spansOf } from './spans.ts';

/** How many questions stand where. Together they are all questions. */
export interface Readiness {
  /** Never answered. */
  new: number;
  /** Last answered with 1 or 2. */
  shaky: number;
  /** Last answered with 3 or 4, no longer ago than 60 days. */
  solid: number;
  /** Last answered with 3 or 4, longer ago than that. */
  stale: number;
}

export interface QuestionReadiness extends Readiness {
  /** In the map's order; areas without a question are left out. */
  areas: (Readiness & { area: SkillArea })[];
  grain: Grain;
  /** As it stood when each span was over (the last one: at its last day that counts), oldest first. */
  overTime: (Readiness & Span)[];
}

interface Asked {
  questions: readonly { id: QuestionId; area: SkillArea }[];
  /** Those that count, in any order. */
  attempts: readonly Pick<Attempt, 'id' | 'questionId' | 'rating' | 'date' | 'createdAt'>[];
  range: DayRange;
  today: LocalDate;
}

interface Last {
  rating: number;
  /** See dayNumber. */
  day: number;
}

const SOLID = 3;
/** After so many days a solid answer wants to be given again; the same for a story that was not told. */
export const STALE_AFTER_DAYS = 60;

/**
 * How many questions stand where on the last day of the range (at most today), by area, and how that came about. A
 * question stands where its last answer up to that day put it, answers from before the range included.
 */
export function questionReadiness({ questions, attempts, range, today }: Asked): QuestionReadiness {
  const end = endOfRange(range, today);
  const areaOf = new Map(questions.map(({ id, area }) => [id, area]));
  const inOrder = attempts
    .filter(({ questionId, date }) => areaOf.has(questionId) && date <= end)
    .sort(
      (one, other) =>
        compare(one.date, other.date) || compare(one.createdAt, other.createdAt) || compare(one.id, other.id),
    );
  const first = firstShown(range.from, inOrder[0]?.date ?? end);
  const grain = grainOf(first, end);
  const last = new Map<QuestionId, Last>();
  let next = 0;
  const standOn = (day: LocalDate): Readiness => {
    for (; next < inOrder.length; next += 1) {
      const attempt = inOrder[next];
      if (!attempt || attempt.date > day) break;
      last.set(attempt.questionId, { rating: attempt.rating, day: dayNumber(attempt.date) });
    }
    return counted(questions, last, day);
  };
  const overTime =
    inOrder.length === 0
      ? []
      : spansOf(first, end, grain).map((span) => ({ ...span, ...standOn(earlierDate(span.to, end)) }));
  const now = standOn(end);
  return {
    ...now,
    areas: SKILL_AREAS.flatMap((area) => {
      const own = questions.filter((question) => question.area === area);
      return own.length === 0 ? [] : [{ area, ...counted(own, last, end) }];
    }),
    grain,
    overTime,
  };
}

function counted(
  questions: readonly { id: QuestionId }[],
  last: ReadonlyMap<QuestionId, Last>,
  day: LocalDate,
): Readiness {
  const counts: Readiness = { new: 0, shaky: 0, solid: 0, stale: 0 };
  const today = dayNumber(day);
  for (const { id } of questions) {
    const answer = last.get(id);
    if (!answer) counts.new += 1;
    else if (answer.rating < SOLID) counts.shaky += 1;
    else counts[today - answer.day > STALE_AFTER_DAYS ? 'stale' : 'solid'] += 1;
  }
  return counts;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
