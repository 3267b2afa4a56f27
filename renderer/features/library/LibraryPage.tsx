import { useState } from 'react';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { ExerciseList } from './exercises/ExerciseList.tsx';
import classes from './LibraryPage.module.css';
import { LIBRARY_TABS, type LibraryTab, LibraryTabs } from './LibraryTabs.tsx';
import { LessonList } from './lessons/LessonList.tsx';
import { ModuleList } from './modules/ModuleList.tsx';
import { useRowKeys } from './parts/useRowKeys.ts';
import { ResourceGroups } from './resources/ResourceGroups.tsx';
import { FoundList } from './search/FoundList.tsx';
import { SearchField } from './search/SearchField.tsx';
import { useFind } from './search/useFind.ts';
import { TemplateList } from './templates/TemplateList.tsx';

/** The plan has pages of its own. */
export type ListTab = Exclude<LibraryTab, 'plan'>;

interface LibraryPageProps {
  tab: ListTab;
  /** What the address searches for; empty for a list. */
  find: string;
}

/** Everything to learn from: a field that finds it, and a tab for each kind. */
export function LibraryPage({ tab, find }: LibraryPageProps) {
  const [lastTab, setLastTab] = useState(tab);
  if (find === '' && tab !== lastTab) setLastTab(tab);
  const { text, onText } = useFind(find, LIBRARY_TABS[lastTab].path);
  const { list, focusFirst } = useRowKeys();
  const List = LISTS[lastTab];
  return (
    <>
      <PageHeader title="Library">
        <SearchField text={text} onText={onText} onDown={focusFirst} />
      </PageHeader>
      <LibraryTabs current={find === '' ? lastTab : null} />
      <div ref={list} className={classes.body}>
        {find === '' ? <List /> : <FoundList query={find} />}
      </div>
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
