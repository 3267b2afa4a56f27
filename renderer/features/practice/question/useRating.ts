import { useQuery } from '@tanstack/react-query';
import { planner } from '#renderer/api/connection.ts';
import { queries } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { keepTrying } from '#renderer/components/keepTrying.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Attempt, AttemptRating } from '#shared/model/attempt.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { Question } from '#shared/model/question.ts';
import { ratingWord } from '../words.ts';

interface Rating {
  rate: (rating: AttemptRating) => void;
  takeBack: (attempt: Attempt) => void;
}

/** Records how an answer went, together with what was written about it today. */
export function useRating({ id, kind }: Pick<Question, 'id' | 'kind'>): Rating {
  const { date } = useNow();
  const { data: written } = useQuery(
    queries.journal.list.queryOptions({ input: { item: itemRef('question', id), limit: 200 } }),
  );

  const takeBack = (attempt: Attempt) =>
    void keepTrying(`back-${attempt.id}`, async () => {
      await planner.questions.takeBackAttempt({ id: attempt.id });
    });
  const rate = (rating: AttemptRating) =>
    void keepTrying(`rate-${id}`, async () => {
      const entryId = written?.entries.find((entry) => entry.date === date)?.id ?? null;
      const attempt = await planner.questions.attempt({ questionId: id, rating, entryId });
      showToast({
        message: `Noted: ${ratingWord(kind, rating)}`,
        action: { word: 'Undo', onClick: () => takeBack(attempt) },
      });
    });
  return { rate, takeBack };
}
