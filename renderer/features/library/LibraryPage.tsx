import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { ExerciseList } from './exercises/ExerciseList.tsx';
import classes from './LibraryPage.module.css';
import { type LibraryTab, LibraryTabs } from './LibraryTabs.tsx';
import { LessonList } from './lessons/LessonList.tsx';
import { ModuleList } from './modules/ModuleList.tsx';
import { ResourceGroups } from './resources/ResourceGroups.tsx';
import { FoundList } from './search/FoundList.tsx';
import { SearchField } from './search/SearchField.tsx';
import { TemplateList } from './templates/TemplateList.tsx';

const SEARCH_AFTER_MS = 120;

interface LibraryPageProps {
  tab: Exclude<LibraryTab, 'plan'>;
  /** What to search for at first. */
  find?: string;
}

/** Everything to learn from: a field that finds it, and a tab for each kind. */
export function LibraryPage({ tab, find = '' }: LibraryPageProps) {
  const [text, setText] = useState(find);
  const [debounced] = useDebouncedValue(text.trim(), SEARCH_AFTER_MS);
  const query = text.trim() === '' ? '' : debounced;
  const List = LISTS[tab];
  return (
    <>
      <PageHeader title="Library">
        <SearchField text={text} onText={setText} />
      </PageHeader>
      <LibraryTabs current={query === '' ? tab : null} onChoose={() => setText('')} />
      <div className={classes.body}>{query === '' ? <List /> : <FoundList query={query} />}</div>
    </>
  );
}

const LISTS = {
  modules: ModuleList,
  lessons: LessonList,
  exercises: ExerciseList,
  resources: ResourceGroups,
  templates: TemplateList,
};
