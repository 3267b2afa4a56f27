import { Button, Select } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { useBeginEntry } from '#renderer/components/entries/useBeginEntry.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { SkillId } from '#shared/model/ids.ts';
import { WorkbenchPage } from '../WorkbenchPage.tsx';
import classes from './StoriesPage.module.css';
import { StoriesTable } from './StoriesTable.tsx';
import { nextOrder, type StoryOrder, storyRows } from './storyRows.ts';

/** Every STAR story with what it proves, serves and how often it was of use. */
export function StoriesPage() {
  const { data, error } = useQuery(queries.questions.coverage.queryOptions());
  const { data: names = [] } = useQuery(queries.skills.names.queryOptions());
  const [order, setOrder] = useState<StoryOrder>({ column: 'told', isDescending: true });
  const [skillId, setSkill] = useState<SkillId | null>(null);
  const { begin, isBeginning } = useBeginEntry();
  const write = () => begin({ kind: 'star' });
  useHotkeys([['N', unlessTaken(write)]]);
  const stories = data?.stories ?? [];
  const shown = names.filter(({ id }) => stories.some(({ skills }) => skills.includes(id)));
  const rows = storyRows(stories, { order, skillId });
  const isEmpty = data?.stories.length === 0;
  return (
    <WorkbenchPage
      current="/stories"
      actions={
        isEmpty ? null : (
          <Button
            variant="filled"
            leftSection={<Plus size={15} aria-hidden />}
            rightSection={<Keys keys={['N']} />}
            disabled={isBeginning}
            onClick={write}
          >
            New story
          </Button>
        )
      }
    >
      {error && <p className={classes.problem}>{failureMessage(error)} Open the page again to try once more.</p>}
      {isEmpty && (
        <EmptyState
          title="No stories yet"
          action={
            <Button
              variant="filled"
              leftSection={<Plus size={15} aria-hidden />}
              disabled={isBeginning}
              onClick={write}
            >
              Write the first story
            </Button>
          }
        >
          A story answers “tell me about a time”. Start with a week that went wrong.
        </EmptyState>
      )}
      {stories.length > 0 && (
        <>
          <div className={classes.tools}>
            <Select
              aria-label="Skill"
              placeholder={shown.length === 0 ? 'No skill linked yet' : 'All skills'}
              data={shown.map(({ id, title }) => ({ value: String(id), label: title }))}
              value={skillId}
              disabled={shown.length === 0}
              clearable
              clearButtonProps={{ 'aria-label': 'All skills' }}
              searchable
              nothingFoundMessage="None of that name"
              onChange={(chosen) => setSkill(SkillId.safeParse(chosen).data ?? null)}
            />
            <Link href="/questions/coverage" className={classes.coverage}>
              Which questions they cover
            </Link>
          </div>
          <StoriesTable
            stories={rows}
            names={names}
            order={order}
            onOrder={(column) => setOrder(nextOrder(order, column))}
          />
          {rows.length === 0 && <p className={classes.none}>No story shows this skill any more.</p>}
        </>
      )}
    </WorkbenchPage>
  );
}
