import { Button } from '@mantine/core';
import { Layers } from 'lucide-react';
import type { QuestionChoice } from '#shared/contract/cardsContract.ts';
import { addQuestionCards } from './cardActions.ts';

/** Makes cards of all the questions of a skill, an area or a plan day. */
export function AddCardsButton({ choice, word }: { choice: QuestionChoice; word: string }) {
  return (
    <Button
      size="xs"
      variant="subtle"
      leftSection={<Layers size={14} aria-hidden />}
      onClick={() => void addQuestionCards(choice)}
    >
      {word}
    </Button>
  );
}
