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
  const words = useQuery({
    ...queries.progress.words.queryOptions({ input: filter }),
    placeholderData: keepPreviousData,
  });
  const { data, error } = useQuery({
    ...queries.progress.practice.queryOptions({ input: filter }),
    placeholderData: keepPreviousData,
  });
  const problem = error ?? words.error;
  return (
    <ProgressFrame tab="practice">
      <div className={grid.cards}>
        {problem && <p className={classes.problem}>{failureMessage(problem)} Open the page again to try once more.</p>}
        {words.data ? <WordsCard words={words.data} activity={filter.activity} /> : <div className={classes.words} />}
        {data && (
          <>
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
