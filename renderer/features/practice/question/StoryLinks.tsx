import { ActionIcon, Select, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Unlink } from 'lucide-react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { EntryId, QuestionId } from '#shared/model/ids.ts';
import classes from './StoryLinks.module.css';

interface Story {
  id: EntryId;
  title: string;
}

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
        if (story) void link(questionId, story, true);
      }}
    />
  );
}

export function UnlinkStory({ questionId, story }: { questionId: QuestionId; story: Story }) {
  const word = `“${titleOf(story.title)}” does not answer this`;
  return (
    <Tooltip label="Does not answer this">
      <ActionIcon size={26} variant="subtle" aria-label={word} onClick={() => void link(questionId, story, false)}>
        <Unlink size={14} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

async function link(questionId: QuestionId, story: Story, isLinked: boolean): Promise<void> {
  const say = (linked: boolean) =>
    trackSaving(() => planner.questions.linkStory({ questionId, entryId: story.id, isLinked: linked }), failureMessage);
  try {
    await say(isLinked);
    showToast({
      message: isLinked ? `“${titleOf(story.title)}” answers this` : `“${titleOf(story.title)}” is unlinked`,
      action: {
        word: 'Undo',
        onClick: () => void say(!isLinked).catch((error) => showToast({ message: failureMessage(error) })),
      },
    });
  } catch (error) {
    showToast({ message: failureMessage(error) });
  }
}

function titleOf(title: string): string {
  return title || 'Untitled';
}
