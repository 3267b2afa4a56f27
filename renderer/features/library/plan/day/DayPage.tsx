import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { Phase, PlanDay } from '#shared/model/curriculum.ts';
import { libraryOverline } from '../../LibraryTabs.tsx';
import { DayExercises } from './DayExercises.tsx';
import classes from './DayPage.module.css';
import { DaySessions } from './DaySessions.tsx';
import { dayDates } from './dayDates.ts';

/** A day of the plan one walks: its sessions, and what of the content they exercise. */
export function DayPage({ number }: { number: string }) {
  const plan = usePlan();
  const day = plan.dayByNumber(Number(number));
  const phase = plan.phaseOfDay(Number(number));
  return day && phase ? <OneDay day={day} phase={phase} /> : <NoSuchDay />;
}

function OneDay({ day, phase }: { day: PlanDay; phase: Phase }) {
  const { days } = usePlan();
  const run = useRun();
  const [, navigate] = useLocation();
  const at = days.indexOf(day);
  const before = days[at - 1];
  const after = days[at + 1];
  const goTo = (other: PlanDay | undefined) => {
    if (other) navigate(`/library/day/${other.number}`);
  };
  useHotkeys([
    ['ArrowLeft', () => goTo(before)],
    ['ArrowRight', () => goTo(after)],
  ]);
  const minutes = day.sessions.reduce((sum, session) => sum + session.minutes, 0);
  const dates = dayDates(run, day);
  return (
    <>
      <PageHeader overline={libraryOverline('plan')} title={day.title}>
        <ActionIcon.Group>
          <Step word="Plan day before" isEnd={!before} onClick={() => goTo(before)}>
            <ChevronLeft size={16} aria-hidden />
          </Step>
          <Step word="Plan day after" isEnd={!after} onClick={() => goTo(after)}>
            <ChevronRight size={16} aria-hidden />
          </Step>
        </ActionIcon.Group>
      </PageHeader>
      <div className={classes.body}>
        <p className={classes.when}>
          <b>
            Day {day.number} of {days.length}
          </b>
          {dates.map((date) => (
            <Link key={date} href={`/day/${date}`} className={classes.date}>
              {longDate(date)}
            </Link>
          ))}
          <span>
            {phase.title}, {formatMinutes(minutes)}
          </span>
        </p>
        <DaySessions day={day} run={run} />
        <DayExercises day={day} />
      </div>
    </>
  );
}

interface StepProps {
  word: string;
  /** There is no day further on. */
  isEnd: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Step({ word, isEnd, onClick, children }: StepProps) {
  return (
    <Tooltip label={word} disabled={isEnd}>
      <ActionIcon aria-label={word} disabled={isEnd} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function NoSuchDay() {
  const { days } = usePlan();
  const [, navigate] = useLocation();
  return (
    <>
      <PageHeader overline={libraryOverline('plan')} title="Plan day" />
      <EmptyState
        title="Your plan has no such day"
        action={
          <Button variant="filled" onClick={() => navigate('/library/plan')}>
            To the plan
          </Button>
        }
      >
        It has {days.length} days. The link may come from another plan.
      </EmptyState>
    </>
  );
}
