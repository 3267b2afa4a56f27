import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useProgressFilter } from '../filter/useProgressFilter.ts';
import { ProgressFrame } from '../ProgressFrame.tsx';
import grid from '../progressGrid.module.css';
import { LoadCard, RetentionCard } from './CardCards.tsx';
import classes from './PracticeProgressPage.module.css';
import { AreasCard, OverTimeCard } from './QuestionCards.tsx';
import { StoriesCard } from './StoriesCard.tsx';
import { WordsCard } from './WordsCard.tsx';

/** What was practised and written. */
export function PracticeProgressPage() {
  const { filter } = useProgressFilter();
  const { data, error } = useQuery({
    ...queries.progress.practice.queryOptions({ input: filter }),
    placeholderData: keepPreviousData,
  });
  return (
    <ProgressFrame tab="practice">
      <div className={grid.cards}>
        {error && <p className={classes.problem}>{failureMessage(error)} Open the page again to try once more.</p>}
        {data && (
          <>
            <WordsCard words={data.words} activity={filter.activity} />
            <div className={classes.two}>
              <RetentionCard retention={data.retention} filter={filter} />
              <LoadCard load={data.load} today={data.today} filter={filter} />
              <AreasCard questions={data.questions} filter={filter} />
              <OverTimeCard questions={data.questions} filter={filter} />
            </div>
            <StoriesCard stories={data.stories} filter={filter} />
          </>
        )}
      </div>
    </ProgressFrame>
  );
}
