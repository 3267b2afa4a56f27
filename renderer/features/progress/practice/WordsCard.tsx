import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { WordsChart } from '#renderer/components/charts/WordsChart.tsx';
import type { WordsFigure } from '#shared/contract/progressPractice.ts';
import { grouped } from '#shared/domain/progress/findings/grouped.ts';
import { wordsFinding } from '#shared/domain/progress/findings/practiceFindings.ts';
import type { Activity } from '#shared/model/activity.ts';
import { wordsNumbers } from './practiceNumbers.ts';

const SPANS = { day: 'day', week: 'week', month: 'month' };

/** Words written over time, by kind of entry. */
export function WordsCard({ words, activity }: { words: WordsFigure; activity: Activity | null }) {
  const title = wordsFinding(words);
  const only = activity === null ? '' : `, for sessions of ${ACTIVITY_LOOKS[activity].word} only`;
  const inAll = words.total === 0 ? '' : `, ${grouped(words.total)} in all`;
  return (
    <ChartCard
      figure="words"
      title={title}
      subtitle={`Words each ${SPANS[words.grain]} by kind of entry${inAll}${only}`}
      numbers={wordsNumbers(words)}
      points={words.daysWritten}
      emptyText="Words written on three days begin the bars."
    >
      <WordsChart words={words} label={`${title}. Words each ${SPANS[words.grain]} by kind of entry.`} />
    </ChartCard>
  );
}
