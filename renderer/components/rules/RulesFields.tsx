import type { ScheduleRules } from '#shared/contract/rescheduleContract.ts';
import { problemOfWeekdayTimetables } from '#shared/domain/schedule/problemOfWeekdayTimetables.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import { FirstDayField } from './FirstDayField.tsx';
import { StudyDays } from './StudyDays.tsx';
import { TimetableFields } from './TimetableFields.tsx';
import { WeekdayTimes } from './WeekdayTimes.tsx';

interface RulesFieldsProps {
  /** Whose sessions are to be laid out. */
  plan: Plan;
  rules: ScheduleRules;
  onChange: (rules: ScheduleRules) => void;
  /** Why nothing can be laid out by these rules, in words; null when it can. */
  problem: string | null;
}

/** All that a run is laid out by: its first day, the study days, the timetable, and other times on some days. */
export function RulesFields({ plan, rules, onChange, problem }: RulesFieldsProps) {
  const ofWeekdays = problemOfWeekdayTimetables(rules.weekdayTimetables);
  return (
    <>
      <FirstDayField value={rules.startDate} onChange={(startDate) => onChange({ ...rules, startDate })} />
      <StudyDays restWeekdays={rules.restWeekdays} onChange={(restWeekdays) => onChange({ ...rules, restWeekdays })} />
      <TimetableFields
        plan={plan}
        timetable={rules.timetable}
        onChange={(timetable) => onChange({ ...rules, timetable })}
        problem={problem === ofWeekdays ? null : problem}
      />
      <WeekdayTimes
        timetable={rules.timetable}
        restWeekdays={rules.restWeekdays}
        value={rules.weekdayTimetables}
        onChange={(weekdayTimetables) => onChange({ ...rules, weekdayTimetables })}
        problem={ofWeekdays}
      />
    </>
  );
}
