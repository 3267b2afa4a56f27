import { Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { AREA_WORDS, LEVEL_WORDS, QUESTION_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { SkillId } from '#shared/model/ids.ts';
import { QuestionKind, QuestionLevel } from '#shared/model/question.ts';
import { SKILL_AREAS, SkillArea } from '#shared/model/skill.ts';
import classes from './QuestionFilters.module.css';
import type { QuestionFilter } from './questionFilter.ts';
import { useTypedText } from './useTypedText.ts';

interface QuestionFiltersProps {
  filter: QuestionFilter;
  onFilter: (change: Partial<QuestionFilter>) => void;
  searchField: RefObject<HTMLInputElement | null>;
  /** The keys move on into the list. */
  onDown: () => void;
}

/** Words to find, and four choices that narrow the list. */
export function QuestionFilters({ filter, onFilter, searchField, onDown }: QuestionFiltersProps) {
  const { data: skills = [] } = useQuery(queries.skills.names.queryOptions());
  const [typed, setTyped] = useTypedText(filter.text, (text) => onFilter({ text }));
  const choosable = skills.filter(({ area }) => filter.area === null || area === filter.area);
  const isSkillOf = (area: SkillArea | null) =>
    area === null || skills.some(({ id, area: own }) => id === filter.skillId && own === area);
  return (
    <div className={classes.filters}>
      <TextInput
        ref={searchField}
        classNames={FIELD}
        type="search"
        aria-label="Search the questions"
        placeholder="Search the questions"
        leftSection={<Search size={14} aria-hidden />}
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped('');
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          onDown();
        }}
      />
      <Choice
        label="Area"
        all="All areas"
        options={SKILL_AREAS.map((area) => ({ value: area, label: AREA_WORDS[area] }))}
        value={filter.area}
        onChoose={(value) => {
          const area = SkillArea.safeParse(value).data ?? null;
          onFilter({ area, skillId: isSkillOf(area) ? filter.skillId : null });
        }}
      />
      <Choice
        label="Skill"
        all="All skills"
        isSearchable
        options={choosable.map(({ id, title }) => ({ value: id, label: title }))}
        value={filter.skillId}
        onChoose={(value) => onFilter({ skillId: SkillId.safeParse(value).data ?? null })}
      />
      <Choice
        label="Level"
        all="All levels"
        options={QuestionLevel.options.map((level) => ({ value: level, label: LEVEL_WORDS[level] }))}
        value={filter.level}
        onChoose={(value) => onFilter({ level: QuestionLevel.safeParse(value).data ?? null })}
      />
      <Choice
        label="Kind"
        all="All kinds"
        options={QuestionKind.options.map((kind) => ({ value: kind, label: QUESTION_KIND_WORDS[kind] }))}
        value={filter.kind}
        onChoose={(value) => onFilter({ kind: QuestionKind.safeParse(value).data ?? null })}
      />
    </div>
  );
}

const FIELD = { input: classes.field ?? '' };
/** On the ground of the field, whichever it is; Mantine would lay the empty field's under it. */
const CLEAR = { pointerEvents: 'all' } as const;
const CHOSEN = { input: `${classes.field} ${classes.chosen}` };

interface ChoiceProps {
  label: string;
  /** What it says when nothing is chosen. */
  all: string;
  options: { value: string; label: string }[];
  value: string | null;
  isSearchable?: boolean;
  onChoose: (value: string | null) => void;
}

function Choice({ label, all, options, value, isSearchable = false, onChoose }: ChoiceProps) {
  return (
    <Select
      classNames={value === null ? FIELD : CHOSEN}
      aria-label={label}
      placeholder={all}
      data={options}
      value={value}
      onChange={onChoose}
      clearable
      clearButtonProps={{ 'aria-label': all, style: CLEAR }}
      searchable={isSearchable}
      nothingFoundMessage="None of that name"
      maxDropdownHeight={320}
    />
  );
}
