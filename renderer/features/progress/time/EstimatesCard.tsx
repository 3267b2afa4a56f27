import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { EstimateRows } from '#renderer/components/charts/time/EstimateRows.tsx';
import { EstimateWeeks } from '#renderer/components/charts/time/EstimateWeeks.tsx';
import type { EstimateAccuracy } from '#shared/contract/progressWork.ts';
import { GOOD_WITHIN_PERCENT } from '#shared/domain/progress/time/estimateAccuracy.ts';
import { estimatesFinding } from '#shared/domain/progress/time/timeFindings.ts';
import { sessionsWord } from './countWords.ts';
import classes from './TimePage.module.css';
import { estimateNumbers } from './timeNumbers.ts';

const ENOUGH = 3;

/** How near sessions come to what they were planned to take. */
export function EstimatesCard({ estimates }: { estimates: EstimateAccuracy }) {
  const { all, weeks } = estimates;
  const title = estimatesFinding(estimates);
  const activities = estimates.activities.filter(({ sessions }) => sessions >= ENOUGH);
  return (
    <ChartCard
      figure="estimates"
      title={title}
      subtitle={subtitleOf(all)}
      numbers={all ? estimateNumbers(estimates) : null}
      points={activities.length === 0 ? 0 : (all?.sessions ?? 0)}
      emptyText="Three finished sessions of one activity show how well they were estimated."
    >
      <EstimateRows activities={activities} label={`${title}. Real against planned time of each activity.`} />
      {weeks.length >= ENOUGH && (
        <>
          <p className={classes.part} data-caption>
            Median of each week
          </p>
          <EstimateWeeks weeks={weeks} label="Real against planned time, the median of each week." />
        </>
      )}
    </ChartCard>
  );
}

function subtitleOf(all: EstimateAccuracy['all']): string {
  const drawn = 'Bar holds the middle half, mark is the median';
  if (!all) return drawn;
  return `${Math.round(all.withinShare * 100)} % of ${sessionsWord(all.sessions)} within ${GOOD_WITHIN_PERCENT} % of plan. ${drawn}`;
}
