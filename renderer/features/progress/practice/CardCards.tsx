import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { LoadChart } from '#renderer/components/charts/LoadChart.tsx';
import { RecallBars } from '#renderer/components/charts/RecallBars.tsx';
import { RetentionChart } from '#renderer/components/charts/RetentionChart.tsx';
import type { LoadFigure, RetentionFigure } from '#shared/contract/progressPractice.ts';
import { loadFinding, retentionFinding } from '#shared/domain/progress/findings/practiceFindings.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { notNarrowed } from '../notNarrowed.ts';
import { loadNumbers, retentionNumbers } from './practiceNumbers.ts';

/** How much of the cards comes back to mind, by week and by how long they had waited. */
export function RetentionCard({ retention, filter }: { retention: RetentionFigure; filter: ProgressFilter }) {
  const title = retentionFinding(retention);
  return (
    <ChartCard
      figure="retention"
      title={title}
      subtitle={`Cards remembered each week, of those seen before${notNarrowed(filter, { days: true })}`}
      numbers={retentionNumbers(retention)}
      points={retention.weeks.filter(({ asked }) => asked > 0).length}
      emptyText="Three weeks with cards that come again begin the line."
    >
      <RetentionChart retention={retention} label={`${title}. Share of cards remembered each week.`} />
      <RecallBars retention={retention} label="Share remembered of cards that had waited under 21 days, and longer." />
    </ChartCard>
  );
}

interface LoadCardProps {
  load: LoadFigure;
  today: LocalDate;
  filter: ProgressFilter;
}

/** How many cards were looked at, and how many will come. */
export function LoadCard({ load, today, filter }: LoadCardProps) {
  const title = loadFinding(load);
  return (
    <ChartCard
      figure="load"
      title={title}
      subtitle={`Cards a day, 30 days back and 30 ahead${notNarrowed(filter, {})}`}
      numbers={loadNumbers(load, today)}
      points={load.days.filter(({ done, due, fresh }) => done + due + fresh > 0).length}
      emptyText="Cards on three days begin the bars: what was done and what will come."
    >
      <LoadChart days={load.days} today={today} label={`${title}. Cards done and to come, day by day.`} />
    </ChartCard>
  );
}
