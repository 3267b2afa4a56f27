import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { CalendarClock, ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocation } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { NoRun } from '#renderer/components/schedule/NoRun.tsx';
import { PausedBanner } from '#renderer/components/schedule/PausedBanner.tsx';
import { RunMenu } from '#renderer/components/schedule/RunMenu.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { addDays, longDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import { LocalDate } from '#shared/model/time.ts';
import { DayBody } from './DayBody.tsx';
import { useDayHeading } from './useDayHeading.ts';

/** One day of the run: today, or the one in the address. */
export function TodayPage({ date: asked }: { date: string | null }) {
  const { date: today } = useNow();
  const run = useRun();
  const date = LocalDate.safeParse(asked).data ?? today;
  return run ? <RunDay run={run} date={date} today={today} /> : <NoRunToday today={today} />;
}

function RunDay({ run, date, today }: { run: Run; date: LocalDate; today: LocalDate }) {
  const [, navigate] = useLocation();
  const heading = useDayHeading(run, date, today);
  const goTo = (target: LocalDate) => navigate(target === today ? '/' : `/day/${target}`);
  const reschedule = () => navigate(`${date === today ? '' : `/day/${date}`}/reschedule`);
  useHotkeys([
    ['ArrowLeft', unlessTaken(() => goTo(addDays(date, -1)))],
    ['ArrowRight', unlessTaken(() => goTo(addDays(date, 1)))],
    ['T', unlessTaken(() => goTo(today))],
    ['R', unlessTaken(reschedule)],
  ]);
  return (
    <>
      <PageHeader overline={heading.overline} title={heading.title}>
        <ActionIcon.Group>
          <StepButton word="Day before" onClick={() => goTo(addDays(date, -1))}>
            <ChevronLeft size={16} aria-hidden />
          </StepButton>
          <StepButton word="Day after" onClick={() => goTo(addDays(date, 1))}>
            <ChevronRight size={16} aria-hidden />
          </StepButton>
        </ActionIcon.Group>
        {date !== today && <Button onClick={() => goTo(today)}>Today</Button>}
        <Button leftSection={<CalendarClock size={16} aria-hidden />} onClick={reschedule}>
          Reschedule
        </Button>
        <RunMenu run={run} date={date} />
      </PageHeader>
      <PausedBanner run={run} />
      <DayBody run={run} date={date} today={today} />
    </>
  );
}

function StepButton({ word, onClick, children }: { word: string; onClick: () => void; children: React.ReactNode }) {
  return (
    <Tooltip label={word}>
      <ActionIcon aria-label={word} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function NoRunToday({ today }: { today: LocalDate }) {
  return (
    <>
      <PageHeader overline={[longDate(today)]} title="Today" />
      <NoRun title="No day is planned yet">Thirty-seven days of four sessions each wait for a first morning.</NoRun>
    </>
  );
}
