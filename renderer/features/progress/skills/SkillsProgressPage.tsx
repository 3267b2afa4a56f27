import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useProgressFilter } from '../filter/useProgressFilter.ts';
import { ProgressFrame } from '../ProgressFrame.tsx';
import grid from '../progressGrid.module.css';
import { RadarCard } from './RadarCard.tsx';

/** Skills then and now. */
export function SkillsProgressPage() {
  const { filter } = useProgressFilter();
  const { data, error } = useQuery({
    ...queries.progress.skills.queryOptions({ input: filter }),
    placeholderData: keepPreviousData,
  });
  return (
    <ProgressFrame tab="skills">
      <div className={grid.cards}>
        {error && <p>{failureMessage(error)} Open the page again to try once more.</p>}
        {data && <RadarCard skills={data} filter={filter} />}
      </div>
    </ProgressFrame>
  );
}
