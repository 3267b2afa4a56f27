import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { QuestionHead } from '#shared/contract/questionsContract.ts';
import type { QuestionId } from '#shared/model/ids.ts';
import { nextToPractise } from './nextToPractise.ts';
import { type QuestionFilter, queryOf } from './questionFilter.ts';

/** Opens the question of the filter that is to be practised next. */
export function useNextToPractise(filter: QuestionFilter, open: (id: QuestionId) => void): () => Promise<void> {
  const { date } = useNow();
  return async () => {
    try {
      const next = nextToPractise(await wholeList(filter), date);
      if (next) open(next.id);
      else showToast({ message: 'Nothing here is new or shaky.' });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
}

async function wholeList(filter: QuestionFilter): Promise<QuestionHead[]> {
  const whole: QuestionHead[] = [];
  for (let cursor: number | null = 0; cursor !== null; ) {
    const { questions, nextCursor } = await planner.questions.list({ ...queryOf(filter, cursor), limit: 100 });
    whole.push(...questions);
    cursor = nextCursor;
  }
  return whole;
}
