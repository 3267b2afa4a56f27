import { useHotkeys } from '@mantine/hooks';
import { usePlan } from '#renderer/api/usePlan.ts';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './DayBody.module.css';
import { DaySessions } from './DaySessions.tsx';
import { daySessions } from './daySessions.ts';
import { LastNightCard } from './LastNightCard.tsx';
import { LooseEndsCard } from './LooseEndsCard.tsx';
import { NextDayRow } from './NextDayRow.tsx';
import { RestDay } from './RestDay.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import { useEveningReflection } from './useEveningReflection.ts';
import { useSessionActions } from './useSessionActions.tsx';
import { WeekCard } from './WeekCard.tsx';
import { WindowCard } from './WindowCard.tsx';

/** The day's sessions left; right, where the run stands and what was left over. */
export function DayBody({ run, date, today }: { run: Run; date: LocalDate; today: LocalDate }) {
  const plan = usePlan();
  const actions = useSessionActions();
  const reflect = useEveningReflection(date);
  useHotkeys([['E', unlessTaken(reflect)]]);
  const sessions = daySessions(run, plan, date, today);
  return (
    <div className={classes.body}>
      <div className={classes.day}>
        {sessions.length > 0 ? (
          <DaySessions run={run} date={date} today={today} sessions={sessions} actions={actions} onReflect={reflect} />
        ) : (
          <RestDay run={run} date={date} onReflect={date <= today ? reflect : null} />
        )}
        <NextDayRow run={run} date={date} today={today} />
      </div>
      <aside className={classes.side}>
        <WindowCard run={run} today={today} />
        {date === today && <LooseEndsCard run={run} today={today} actions={actions} />}
        {date === today && <ReviewCard run={run} today={today} />}
        <LastNightCard before={date} />
        <WeekCard run={run} date={date} today={today} />
      </aside>
      {actions.dialog}
    </div>
  );
}
