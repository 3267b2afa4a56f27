import { ActivityBars } from '#renderer/components/charts/ActivityBars.tsx';
import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { WeekdayBars } from '#renderer/components/charts/time/WeekdayBars.tsx';
import type { WeekdayMinutes } from '#shared/contract/progressWork.ts';
import { weekdaysFinding } from '#shared/domain/progress/time/timeFindings.ts';
import { daysWord } from './countWords.ts';
import classes from './TimePage.module.css';
import { weekdayNumbers } from './timeNumbers.ts';

/** What a mean day plans and really takes. */
export function WeekdaysCard({ minutes }: { minutes: WeekdayMinutes }) {
  const title = weekdaysFinding(minutes);
  const activities = minutes.activities.map((each) => ({ ...each, differencePercent: differenceOf(each) }));
  return (
    <ChartCard
      figure="weekdays"
      title={title}
      subtitle={`Real time of a mean study day, mark shows planned${minutes.days === 0 ? '' : `; ${daysWord(minutes.days)}`}`}
      numbers={minutes.days === 0 ? null : weekdayNumbers(minutes)}
      points={minutes.days}
      emptyText="After three study days this compares planned with real time."
    >
      <WeekdayBars weekdays={minutes.weekdays} label={`${title}. Real against planned minutes by weekday.`} />
      <p className={classes.part} data-caption>
        The same by activity
      </p>
      <ActivityBars activities={activities} label="Real against planned minutes of a mean study day by activity." />
    </ChartCard>
  );
}

/** In whole percent; all of what was not planned is more. */
function differenceOf({ plannedMinutes, realMinutes }: WeekdayMinutes['activities'][number]): number {
  return plannedMinutes === 0 ? 100 : Math.round((realMinutes / plannedMinutes - 1) * 100);
}
