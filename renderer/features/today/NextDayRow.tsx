import { Sunrise } from 'lucide-react';
import { usePlan } from '#renderer/api/usePlan.ts';
import { ActivityChip } from '#renderer/components/ActivityChip.tsx';
import { placedSessions } from '#shared/domain/schedule/placedSessions.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { addDays, longDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { daySessions, planDayOf } from './daySessions.ts';
import classes from './NextDayRow.module.css';

/** The next day with sessions in one row. Only where there is room for it. */
export function NextDayRow({ run, date, today }: { run: Run; date: LocalDate; today: LocalDate }) {
  const plan = usePlan();
  const next = placedSessions(run).find(({ placement }) => placement.date > date)?.placement.date;
  if (!next) return null;
  const sessions = daySessions(run, plan, next, today);
  const [first] = sessions;
  if (!first) return null;
  const day = planDayOf(sessions);
  const minutes = sessions.reduce((sum, { placement }) => sum + placement.minutes, 0);
  const isTomorrow = next === addDays(today, 1);
  return (
    <section className={classes.next}>
      <div className={classes.heading}>
        <Sunrise size={16} aria-hidden />
        <h2>{isTomorrow ? 'Tomorrow' : 'Next'}</h2>
        <span>
          {longDate(next)}
          {day && `, day ${day.number}`}
        </span>
      </div>
      <a className={classes.row} href={`#/day/${next}`}>
        <b>{day?.title ?? first.session.title}</b>
        {sessions.map(({ session }) => (
          <ActivityChip key={session.id} activity={session.activity} />
        ))}
        <span>{formatMinutes(minutes)}</span>
      </a>
    </section>
  );
}
