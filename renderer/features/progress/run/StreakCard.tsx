import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { StreakGrid } from '#renderer/components/charts/StreakGrid.tsx';
import { weekdayName } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import { streakFinding } from './findings.ts';
import { dayNumbers } from './numbers.ts';
import type { Progress } from './useProgress.ts';

interface StreakCardProps {
  progress: Progress;
  restWeekdays: Run['restWeekdays'];
}

/** The run as a calendar of minutes. */
export function StreakCard({ progress: { days, studyDays }, restWeekdays }: StreakCardProps) {
  const title = streakFinding(studyDays);
  return (
    <ChartCard
      figure="streak"
      title={title}
      subtitle={restWords(restWeekdays)}
      numbers={dayNumbers(days)}
      points={studyDays.worked}
      emptyText="Three study days fill the first squares."
    >
      <StreakGrid days={days} label={`${title}. Minutes of every day of the run.`} />
    </ChartCard>
  );
}

/** "Minutes a day, Sundays at rest" */
function restWords(weekdays: Run['restWeekdays']): string {
  if (weekdays.length === 0) return 'Minutes a day';
  const names = weekdays.toSorted((one, other) => one - other).map((weekday) => `${weekdayName(weekday)}s`);
  return `Minutes a day, ${names.length > 2 ? `${names.length} weekdays` : names.join(' and ')} at rest`;
}
