import { Button, Group } from '@mantine/core';
import { FolderCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { PageTabs } from '#renderer/components/PageTabs.tsx';
import { usePrintedLight } from '#renderer/components/paper/usePrintedLight.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import { FilterBar } from './filter/FilterBar.tsx';
import { filterWords } from './filter/filterWords.ts';
import { useProgressFilter } from './filter/useProgressFilter.ts';
import classes from './ProgressFrame.module.css';

/** Where each tab of Progress is. */
export const PROGRESS_TABS = {
  run: { word: 'This run', path: '/progress' },
  time: { word: 'Time', path: '/progress/time' },
  practice: { word: 'Practice', path: '/progress/practice' },
  skills: { word: 'Skills', path: '/progress/skills' },
} as const;

type ProgressTab = keyof typeof PROGRESS_TABS;

interface ProgressFrameProps {
  tab: ProgressTab;
  /** The line above the title; the date when left out. */
  overline?: readonly string[];
  /** Beside the title. */
  actions?: ReactNode;
  /** The cards. They take `useProgressFilter().filter`. */
  children: ReactNode;
}

/** Header, tabs and filter of Progress; the same on each tab. */
export function ProgressFrame({ tab, overline, actions, children }: ProgressFrameProps) {
  const { date } = useNow();
  const { filter, pathOf } = useProgressFilter();
  const { plan } = usePlan();
  usePrintedLight();
  return (
    <>
      <PageHeader overline={overline ?? [longDate(date)]} title="Progress">
        <Group gap="xs" className={classes.screen ?? ''}>
          <Button component={Link} href="/evidence" leftSection={<FolderCheck size={15} aria-hidden />}>
            Evidence packet
          </Button>
          {actions}
        </Group>
      </PageHeader>
      <div className={classes.screen}>
        <PageTabs
          label="Progress"
          tabs={Object.values(PROGRESS_TABS).map(({ word, path }) => ({ word, path: pathOf(path) }))}
          current={pathOf(PROGRESS_TABS[tab].path)}
        />
        <FilterBar />
      </div>
      <p className={classes.paper}>{[PROGRESS_TABS[tab].word, ...filterWords(filter, plan)].join(' · ')}</p>
      {children}
    </>
  );
}
