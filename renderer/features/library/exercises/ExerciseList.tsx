import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import type { ExerciseHead } from '#shared/contract/libraryContract.ts';
import { AREA_WORDS, LEVEL_WORDS } from '#shared/domain/content/contentWords.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { SkillArea } from '#shared/model/skill.ts';
import { ItemRow, ItemRows } from '../parts/ItemRows.tsx';
import { ListOf } from '../parts/ListOf.tsx';
import classes from './ExerciseList.module.css';
import { areasOf, type ExerciseFilter, filterExercises } from './filterExercises.ts';

/** Chosen once, it stays so while the app runs: going back from an exercise shows the same list. */
let lastFilter: ExerciseFilter = { level: null, area: null };

const LEVELS = ['onsite', 'lead-bar'] as const;

/** Systems to design on a whiteboard. */
export function ExerciseList() {
  const query = useQuery(queries.library.exercises.queryOptions());
  return <ListOf query={query}>{(exercises) => <Exercises exercises={exercises} />}</ListOf>;
}

function Exercises({ exercises }: { exercises: readonly ExerciseHead[] }) {
  const { data: names = [] } = useQuery(queries.skills.names.queryOptions());
  const [filter, setFilter] = useState(lastFilter);
  const choose = (change: Partial<ExerciseFilter>) => {
    lastFilter = { ...filter, ...change };
    setFilter(lastFilter);
  };
  const found = filterExercises(exercises, names, filter);
  return (
    <>
      <div className={classes.filters}>
        <SegmentedControl
          aria-label="Level"
          value={filter.level ?? ''}
          onChange={(value) => choose({ level: LEVELS.find((level) => level === value) ?? null })}
          data={[{ value: '', label: 'All' }, ...LEVELS.map((level) => ({ value: level, label: LEVEL_WORDS[level] }))]}
        />
        <Select
          aria-label="Skill area"
          placeholder="Any skill area"
          clearable
          value={filter.area}
          onChange={(value) => choose({ area: SkillArea.safeParse(value).data ?? null })}
          data={areasOf(exercises, names).map((area) => ({ value: area, label: AREA_WORDS[area] }))}
        />
        <p className={classes.count} role="status">
          {found.length === exercises.length ? exercises.length : `${found.length} of ${exercises.length}`} exercises
        </p>
      </div>
      {found.length === 0 && <p className={classes.count}>No exercise is like that. Take one of the filters away.</p>}
      <ItemRows>
        {found.map((exercise) => (
          <ItemRow
            key={exercise.id}
            path={`/library/exercise/${exercise.id}`}
            title={exercise.title}
            text={exercise.task}
            facts={factsOf(exercise)}
          />
        ))}
      </ItemRows>
    </>
  );
}

function factsOf({ level, minutes, isUsed, onCalendar }: ExerciseHead): string[] {
  return [
    `${LEVEL_WORDS[level]}, ${formatMinutes(minutes)}`,
    ...(onCalendar && onCalendar.outcome === null ? ['on the calendar'] : []),
    ...(isUsed || onCalendar?.outcome === 'done' ? ['worked through'] : []),
  ];
}
