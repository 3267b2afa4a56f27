import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { EnergyLines } from '#renderer/components/charts/time/EnergyLines.tsx';
import type { EnergyOverTime } from '#shared/contract/progressWork.ts';
import { grouped } from '#shared/domain/progress/findings/grouped.ts';
import { energyFinding } from '#shared/domain/progress/time/timeFindings.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import { sessionsWord } from './countWords.ts';
import { energyNumbers } from './energyNumbers.ts';

interface EnergyCardProps {
  energy: EnergyOverTime;
  filter: ProgressFilter;
}

/** How sessions and days felt. */
export function EnergyCard({ energy, filter }: EnergyCardProps) {
  const { points, step, whole } = energy;
  const title = energyFinding(energy);
  const isNarrowed = filter.phase !== null || filter.activity !== null;
  const days = `${grouped(whole.reflections)} ${whole.reflections === 1 ? 'reflection' : 'reflections'}`;
  const counts =
    points.length === 0 ? '' : `: ${sessionsWord(whole.sessions)}, ${days}${isNarrowed ? ' of whole days' : ''}`;
  return (
    <ChartCard
      figure="energy"
      title={title}
      subtitle={`Energy after sessions and mood of days, mean of each ${step}${counts}`}
      numbers={points.length === 0 ? null : energyNumbers(energy)}
      points={points.length}
      emptyText="Say on three days how a session or the day felt, and the line begins."
    >
      <EnergyLines energy={energy} label={`${title}. Energy after sessions and mood of days, 1 to 5.`} />
    </ChartCard>
  );
}
