import { PageTabs } from '#renderer/components/PageTabs.tsx';
import { lastList } from './list/lastList.ts';
import { pathOfList } from './list/questionFilter.ts';

const COVERAGE = '/questions/coverage';

interface PracticeTabsProps {
  current: 'questions' | 'coverage';
  /** The address of the list; from elsewhere it is the one that was left last. */
  list?: string;
}

/** The three ways to practise. */
export function PracticeTabs({ current, list = pathOfList(lastList().filter) }: PracticeTabsProps) {
  const tabs = [
    { word: 'Questions', path: list },
    { word: 'STAR coverage', path: COVERAGE },
    { word: 'Exercises', path: '/library/exercises' },
  ];
  return <PageTabs label="Practice" tabs={tabs} current={current === 'coverage' ? COVERAGE : list} />;
}
