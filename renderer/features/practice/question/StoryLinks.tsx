import { ActionIcon, Select, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Unlink } from 'lucide-react';
import { queries } from '#renderer/api/queries.ts';
import type { QuestionId } from '#shared/model/ids.ts';
import { linkQuestion, type StoryName, titleOf } from '../stories/linkStory.ts';
import classes from './StoryLinks.module.css';

/** Says that a story one has already answers this question too. */
export function StoryLinks({ questionId }: { questionId: QuestionId }) {
  const { data } = useQuery(queries.questions.coverage.queryOptions());
  const others = data?.stories.filter(({ questions }) => !questions.includes(questionId)) ?? [];
  if (others.length === 0) return null;
  return (
    <Select
      className={classes.select ?? ''}
      classNames={{ input: classes.field ?? '' }}
      label="Or a story you have"
      placeholder="Find a story by its title"
      searchable
      value={null}
      data={others.map(({ id, title }) => ({ value: id, label: titleOf(title) }))}
      nothingFoundMessage="No story of that name"
      maxDropdownHeight={280}
      onChange={(chosen) => {
        const story = others.find(({ id }) => id === chosen);
        if (story) void linkQuestion(questionId, story, true);
      }}
    />
  );
}

export function UnlinkStory({ questionId, story }: { questionId: QuestionId; story: StoryName }) {
  const word = `“${titleOf(story.title)}” does not answer this`;
  return (
    <Tooltip label="Does not answer this">
      <ActionIcon
        size={26}
        variant="subtle"
        aria-label={word}
        onClick={() => void linkQuestion(questionId, story, false)}
      >
        <Unlink size={14} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
