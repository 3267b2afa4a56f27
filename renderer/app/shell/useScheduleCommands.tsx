import { CalendarMinus, CalendarSync, CirclePause, CirclePlay, History, Split, Undo2 } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { useNow } from '#renderer/api/useNow.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { askStep, showLastChanges } from '#renderer/components/schedule/askedStep.ts';
import { useApplyStep } from '#renderer/components/schedule/useApplyStep.ts';
import type { PaletteCommand } from '#renderer/features/palette/Palette.tsx';
import { dayToBeginOn } from '#shared/domain/schedule/missedSessions.ts';
import { addDays } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';

/** What can be done with the schedule of the run one walks, and the way to every run. */
export function useScheduleCommands(): PaletteCommand[] {
  const run = useRun();
  const now = useNow();
  const { undo } = useApplyStep();
  const runs: PaletteCommand = {
    word: 'Your plans and runs',
    alsoFoundBy: 'restart archive walk another switch begin again',
    icon: <History size={16} />,
    run: () => navigate('/library/plans'),
  };
  if (!run) return [runs];
  const tomorrow = addDays(now.date, 1);
  const begin = dayToBeginOn(run, now);
  const last = run.steps.at(-1);
  return [
    {
      word: 'Keep a day free…',
      alsoFoundBy: 'schedule holiday off rest blackout reschedule',
      icon: <CalendarMinus size={16} />,
      run: () => askStep({ kind: 'restDay', date: tomorrow }),
    },
    {
      word: 'Take a half day…',
      alsoFoundBy: 'schedule only morning evening reschedule',
      icon: <Split size={16} />,
      run: () => askStep({ kind: 'halfDay', date: tomorrow, keeps: 'morning' }),
    },
    pausing(run, begin),
    ...(run.pausedOn
      ? []
      : [
          {
            word: 'Shift everything waiting…',
            alsoFoundBy: 'schedule later postpone reschedule',
            icon: <CalendarSync size={16} />,
            run: () => askStep({ kind: 'shift', from: begin }),
          },
        ]),
    ...(last
      ? [
          {
            word: 'Undo the last schedule change',
            alsoFoundBy: `back ${last.title}`,
            icon: <Undo2 size={16} />,
            run: () => void undo(last.at),
          },
          {
            word: 'Last schedule changes…',
            alsoFoundBy: 'history steps undo',
            icon: <History size={16} />,
            run: () => showLastChanges(),
          },
        ]
      : []),
    runs,
  ];
}

function pausing(run: Run, begin: Run['startDate']): PaletteCommand {
  if (run.pausedOn) {
    return {
      word: 'Resume the run…',
      alsoFoundBy: 'schedule go on pause continue',
      icon: <CirclePlay size={16} />,
      run: () => askStep({ kind: 'resume', from: begin }),
    };
  }
  return {
    word: 'Pause the run…',
    alsoFoundBy: 'schedule stop break vacation',
    icon: <CirclePause size={16} />,
    run: () => askStep({ kind: 'pause' }),
  };
}
