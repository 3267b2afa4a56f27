import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { MinutesByDayChart } from '#renderer/components/charts/MinutesByDayChart.tsx';
import { minutesFinding } from '#shared/domain/progress/findings/runFindings.ts';
import { dayNumbers } from './numbers.ts';
import type { Progress } from './useProgress.ts';

/** Each day's real minutes beside what was planned for it. */
export function MinutesCard({ progress: { days } }: { progress: Progress }) {
  const title = minutesFinding(days);
  return (
    <ChartCard
      figure="days"
      title={title}
      subtitle="Real minutes of each day, mark shows planned"
      numbers={dayNumbers(days)}
      points={days.filter((day) => day.realMinutes > 0).length}
      emptyText="Three study days begin the bars: real time against planned."
    >
      <MinutesByDayChart days={days} label={`${title}. Real against planned minutes of each day.`} />
    </ChartCard>
  );
}
