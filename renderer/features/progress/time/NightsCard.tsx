import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { type MorningRow, MorningRows } from '#renderer/components/charts/time/MorningRows.tsx';
import type { MorningsAfterNights, NightLength } from '#shared/contract/progressWork.ts';
import { nightsFinding } from '#shared/domain/progress/time/timeFindings.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import { morningNumbers } from './energyNumbers.ts';

const LENGTH_NAMES: Record<NightLength, string> = {
  'under-6': 'Under 6 h',
  '6-to-7': '6 to 7 h',
  '7-or-more': '7 h and more',
};

interface NightsCardProps {
  nights: MorningsAfterNights;
  filter: ProgressFilter;
}

/** Energy of mornings beside the nights before them. */
export function NightsCard({ nights, filter }: NightsCardProps) {
  const title = nightsFinding(nights);
  const byLength = nights.lengths.map(
    (group): MorningRow => ({
      ...group,
      name: LENGTH_NAMES[group.length],
      of: ['night', 'nights'],
    }),
  );
  const byEvening: MorningRow[] = [
    { ...nights.afterEvening, name: 'Evening worked', of: ['day', 'days'] },
    { ...nights.afterNoEvening, name: 'Evening free', of: ['day', 'days'] },
  ];
  const isComparing = [byLength, byEvening].some((rows) => rows.filter(({ energy }) => energy !== null).length > 1);
  const rows = [...byLength, ...byEvening];
  const isNarrowed = filter.phase !== null || filter.activity !== null;
  return (
    <ChartCard
      figure="nights"
      title={title}
      subtitle={`Energy after the first session of a morning${isNarrowed ? ' that the filter chooses' : ''}, by the hours without work before it. Diamond is the mood of the day`}
      numbers={rows.every(({ mornings }) => mornings === 0) ? null : morningNumbers(rows)}
      points={isComparing ? rows.length : 0}
      emptyText="Two kinds of nights, each with three mornings that have an energy, can be compared."
    >
      <MorningRows rows={[byLength, byEvening]} label={`${title}. Mean energy of mornings, 1 to 5.`} />
    </ChartCard>
  );
}
