import { Paper, SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { SkillChips } from '#renderer/components/content/SkillChips.tsx';
import type { CoverageStory, CoveredQuestion } from '#shared/contract/questionsContract.ts';
import { SkillId } from '#shared/model/ids.ts';
import classes from './Matrix.module.css';
import { MatrixTable } from './MatrixTable.tsx';
import { matrixRows, skillsTested, skillsWithoutStory } from './matrixRows.ts';

const ORDERS: { value: 'area' | 'skill'; label: string }[] = [
  { value: 'area', label: 'By field' },
  { value: 'skill', label: 'By skill' },
];

interface MatrixCardProps {
  questions: readonly CoveredQuestion[];
  stories: readonly CoverageStory[];
}

/** Stories against questions, with the skills between them: what is covered, how often it was used, what is missing. */
export function MatrixCard({ questions, stories }: MatrixCardProps) {
  const { data: names = [] } = useQuery(queries.skills.names.queryOptions());
  const [by, setBy] = useState<'area' | 'skill'>('area');
  const [skillId, setSkill] = useState<SkillId | null>(null);
  const tested = skillsTested(questions, names);
  const without = skillsWithoutStory(tested, stories);
  return (
    <Paper component="section" aria-labelledby="matrix" className={classes.card}>
      <div className={classes.head}>
        <h2 id="matrix" className={classes.finding}>
          {findingOf(without.length, tested.length)}
        </h2>
        <Select
          size="xs"
          aria-label="Skill"
          placeholder="All skills"
          data={tested.map(({ id, title }) => ({ value: String(id), label: title }))}
          value={skillId}
          clearable
          clearButtonProps={{ 'aria-label': 'All skills' }}
          searchable
          nothingFoundMessage="None of that name"
          onChange={(chosen) => setSkill(SkillId.safeParse(chosen).data ?? null)}
        />
        <SegmentedControl
          size="xs"
          aria-label="Order of the questions"
          data={ORDERS}
          value={by}
          onChange={(value) => setBy(value === 'skill' ? 'skill' : 'area')}
        />
      </div>
      <MatrixTable rows={matrixRows(questions, names, { by, skillId })} stories={stories} />
      {without.length > 0 && (
        <div className={classes.without}>
          <h3>Skills without a story</h3>
          <SkillChips skills={without.map(({ id }) => id)} />
        </div>
      )}
    </Paper>
  );
}

function findingOf(without: number, tested: number): string {
  if (without === 0) return 'Your stories show every skill these questions test';
  return `${without} of ${tested} skills these questions test ${without === 1 ? 'has' : 'have'} no story`;
}
