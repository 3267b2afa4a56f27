import { Button } from '@mantine/core';
import { CalendarCheck } from 'lucide-react';
import { useLocation } from 'wouter';
import { useRun } from '#renderer/api/useRun.ts';
import { MOST_WEEKS_DOWN } from '#renderer/components/charts/LongStreakGrid.tsx';
import { useBeginReview } from '#renderer/components/entries/useBeginReview.ts';
import { NoRun } from '#renderer/components/schedule/NoRun.tsx';
import { useWhichRun } from '#renderer/components/schedule/useWhichRun.ts';
import { windowFinding } from '#shared/domain/progress/findings/runFindings.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import { ProgressFrame } from '../ProgressFrame.tsx';
import grid from '../progressGrid.module.css';
import { RecapLine } from '../recap/RecapLine.tsx';
import { ActivityCard } from './ActivityCard.tsx';
import { BurnUpCard } from './BurnUpCard.tsx';
import { MinutesCard } from './MinutesCard.tsx';
import { StreakCard } from './StreakCard.tsx';
import { type Progress, useProgress } from './useProgress.ts';
import { WindowCard } from './WindowCard.tsx';

/** How the run goes, in pictures that say what they show. */
export function ThisRunPage() {
  const run = useRun();
  return run ? <RunProgress run={run} /> : <NoProgress />;
}

function RunProgress({ run }: { run: Run }) {
  const [, navigate] = useLocation();
  const review = useBeginReview('/progress');
  const whichRun = useWhichRun();
  const progress = useProgress(run);
  const { today, phases, totals, allDays } = progress;
  const isLong = allDays.length > MOST_WEEKS_DOWN * 7;
  const openDay = (dayNumber: number) => {
    const date = progress.dateOfDay(dayNumber);
    if (date) navigate(date === today ? '/' : `/day/${date}`);
  };
  return (
    <ProgressFrame
      tab="run"
      overline={[...overline(progress), ...(whichRun ? [whichRun] : [])]}
      actions={
        <Button leftSection={<CalendarCheck size={15} aria-hidden />} onClick={() => review()}>
          Review the week
        </Button>
      }
    >
      <div className={grid.cards}>
        <RecapLine />
        <WindowCard
          title={windowFinding({ lit: totals.panesLit, total: totals.panes })}
          seenAs={run.id}
          phases={phases}
          isNarrowed={progress.isNarrowed}
          onOpenDay={openDay}
        />
        <div className={isLong ? grid.two : grid.three}>
          <BurnUpCard progress={progress} />
          {!isLong && <StreakCard progress={progress} isWide={isLong} restWeekdays={run.restWeekdays} />}
          <ActivityCard progress={progress} />
        </div>
        {isLong && <StreakCard progress={progress} isWide={isLong} restWeekdays={run.restWeekdays} />}
        <MinutesCard progress={progress} />
      </div>
    </ProgressFrame>
  );
}

function overline({ phases, dayCount, today }: Progress): string[] {
  const todays = phases.flatMap((phase) => phase.days).find((day) => day.isToday);
  return [...(todays ? [`Day ${todays.dayNumber} of ${dayCount}`] : []), longDate(today)];
}

function NoProgress() {
  return (
    <ProgressFrame tab="run">
      <NoRun title="No window yet">Every finished session lights a pane here. It begins with a first day.</NoRun>
    </ProgressFrame>
  );
}
