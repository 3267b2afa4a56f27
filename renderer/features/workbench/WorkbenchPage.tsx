import type { ReactNode } from 'react';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { PageTabs } from '#renderer/components/PageTabs.tsx';
import classes from './WorkbenchPage.module.css';
import { WORKBENCH_TABS } from './workbenchTabs.ts';

interface WorkbenchPageProps {
  /** The path of the room one is in. */
  current: string;
  /** What can be begun here. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A room of the workbench under its tabs. */
export function WorkbenchPage({ current, actions, children }: WorkbenchPageProps) {
  return (
    <>
      <PageHeader title="Workbench">{actions}</PageHeader>
      <PageTabs label="Workbench" tabs={WORKBENCH_TABS} current={current} />
      <div className={classes.body}>{children}</div>
    </>
  );
}
