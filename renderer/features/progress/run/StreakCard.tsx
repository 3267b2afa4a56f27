import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { LongStreakGrid } from '#renderer/components/charts/LongStreakGrid.tsx';
import { StreakGrid } from '#renderer/components/charts/StreakGrid.tsx';
import { streakFinding } from '#shared/domain/progress/findings/runFindings.ts';
import { weekdayName } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import { dayNumbers } from './numbers.ts';
import type { Progress } from './useProgress.ts';

interface StreakCardProps {
  progress: Progress;
  /** Weeks side by side, for a card as wide as the page. */
  isWide: boolean;
  restWeekdays: Run['restWeekdays'];
}

/** The run as a calendar of minutes. */
export function StreakCard({ progress: { allDays, studyDays, isOfPart }, isWide, restWeekdays }: StreakCardProps) {
  const title = streakFinding(studyDays);
  const Grid = isWide ? LongStreakGrid : StreakGrid;
  return (
    <ChartCard
      figure="streak"
      title={title}
      subtitle={`${restWords(restWeekdays)}${isOfPart ? '; all phases and activities' : ''}`}
      numbers={dayNumbers(allDays)}
      points={studyDays.worked}
      emptyText="Three study days fill the first squares."
    >
      <Grid days={allDays} label={`${title}. Minutes of every day.`} />
    </ChartCard>
  );
}

/** "Minutes a day, Sundays at rest" */
function restWords(weekdays: Run['restWeekdays']): string {
  if (weekdays.length === 0) return 'Minutes a day';
  const names = weekdays.toSorted((one, other) => one - other).map((weekday) => `${weekdayName(weekday)}s`);
  return `Minutes a day, ${names.length > 2 ? `${names.length} weekdays` : names.join(' and ')} at rest`;
}
