import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { ThemePanes, themeWords } from '#renderer/components/charts/ThemePanes.tsx';
import type { StoriesFigure } from '#shared/contract/progressPractice.ts';
import { storiesFinding } from '#shared/domain/progress/findings/practiceFindings.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import { notNarrowed } from '../notNarrowed.ts';
import { themeNumbers } from './practiceNumbers.ts';

/** Which behavioural themes have STAR stories. */
export function StoriesCard({ stories, filter }: { stories: StoriesFigure; filter: ProgressFilter }) {
  const title = storiesFinding(stories);
  return (
    <ChartCard
      figure="stories"
      title={title}
      subtitle={`Whole STAR stories by behavioural theme, two for each${notNarrowed(filter, {})}`}
      numbers={themeNumbers(stories)}
      points={stories.stories === 0 ? 0 : stories.themes.length}
      emptyText={`${stories.themes.length} themes wait for a story. A whole STAR story that answers a behavioural question lights the first pane.`}
    >
      <ThemePanes themes={stories.themes} label={`${title}. ${stories.themes.map(themeWords).join('; ')}.`} />
    </ChartCard>
  );
}
