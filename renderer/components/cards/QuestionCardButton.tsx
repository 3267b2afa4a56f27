import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Layers } from 'lucide-react';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import type { QuestionId } from '#shared/model/ids.ts';
import { addQuestionCards } from './cardActions.ts';
import { dueWords } from './cardWords.ts';

/** Makes a card of a question; once it is one, says when it comes. */
export function QuestionCardButton({ id }: { id: QuestionId }) {
  const { date } = useNow();
  const { data } = useQuery(queries.cards.ofQuestion.queryOptions({ input: { questionId: id } }));
  if (!data) return null;
  const icon = <Layers size={15} aria-hidden />;
  if (data.card) {
    return (
      <Button component={Link} href="/practice" variant="subtle" leftSection={icon}>
        Card: {dueWords(data.card, date)}
      </Button>
    );
  }
  return (
    <Button leftSection={icon} onClick={() => void addQuestionCards({ by: 'questions', questionIds: [id] })}>
      Make a card
    </Button>
  );
}
