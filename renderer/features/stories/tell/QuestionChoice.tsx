import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import type { EntryId, QuestionId } from '#shared/model/ids.ts';
import classes from './QuestionChoice.module.css';

interface QuestionChoiceProps {
  storyId: EntryId;
  value: QuestionId | null;
  /** It was told already: the question stands. */
  isFixed: boolean;
  onChoose: (questionId: QuestionId | null) => void;
}

/** The question that is answered, as an interviewer would ask it; those the story serves come first. */
export function QuestionChoice({ storyId, value, isFixed, onChoose }: QuestionChoiceProps) {
  const { data } = useQuery(queries.questions.coverage.queryOptions());
  const questions = data?.questions ?? [];
  const options = (isServed: boolean) =>
    questions
      .filter(({ stories }) => stories.includes(storyId) === isServed)
      .map(({ id, text }) => ({ value: String(id), label: text }));
  const groups = [
    { group: 'It serves', items: options(true) },
    { group: 'Other behavioural questions', items: options(false) },
  ].filter(({ items }) => items.length > 0);
  const asked = questions.find(({ id }) => id === value);
  if (isFixed) return asked ? <p className={classes.asked}>{asked.text}</p> : null;
  return (
    <Select
      classNames={{ input: classes.field ?? '' }}
      aria-label="The question it answers"
      placeholder="Told for itself. Choose the question it answers"
      data={groups}
      value={value}
      onChange={(chosen) => onChoose(questions.find(({ id }) => id === chosen)?.id ?? null)}
      clearable
      clearButtonProps={{ 'aria-label': 'No question' }}
      searchable
      openOnFocus={false}
      nothingFoundMessage="No question of those words"
      maxDropdownHeight={320}
    />
  );
}
