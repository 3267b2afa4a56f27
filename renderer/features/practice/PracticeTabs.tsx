import { PageTabs } from '#renderer/components/PageTabs.tsx';
import { lastList } from './list/lastList.ts';
import { pathOfList } from './list/questionFilter.ts';

const CARDS = '/practice';
const COVERAGE = '/questions/coverage';
const INTERVIEWS = '/interviews';

interface PracticeTabsProps {
  current: 'cards' | 'questions' | 'coverage' | 'interviews';
  /** The address of the list; from elsewhere it is the one that was left last. */
  list?: string;
}

/** The ways to practise. */
export function PracticeTabs({ current, list = pathOfList(lastList().filter) }: PracticeTabsProps) {
  const tabs = [
    { word: 'Cards', path: CARDS },
    { word: 'Questions', path: list },
    { word: 'STAR coverage', path: COVERAGE },
    { word: 'Stories', path: '/stories' },
    { word: 'Mock interviews', path: INTERVIEWS },
    { word: 'Exercises', path: '/library/exercises' },
  ];
  const paths = { cards: CARDS, questions: list, coverage: COVERAGE, interviews: INTERVIEWS };
  return <PageTabs label="Practice" tabs={tabs} current={paths[current]} />;
}
