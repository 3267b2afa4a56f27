import type { QuestionHead } from '#shared/contract/questionsContract.ts';
import type { LocalDate } from '#shared/model/time.ts';

type Candidate = Pick<QuestionHead, 'id' | 'state' | 'lastAttemptOn'>;

/** The first that is not solid. One that was tried today comes again only when nothing else is left. */
export function nextToPractise<Head extends Candidate>(questions: readonly Head[], today: LocalDate): Head | null {
  const open = questions.filter(({ state }) => state !== 'solid');
  return open.find(({ lastAttemptOn }) => lastAttemptOn !== today) ?? open[0] ?? null;
}
