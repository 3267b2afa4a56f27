import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import { useProgressFilter } from '../filter/useProgressFilter.ts';
import { ProgressFrame } from '../ProgressFrame.tsx';
import grid from '../progressGrid.module.css';
import { EnergyCard } from './EnergyCard.tsx';
import { EstimatesCard } from './EstimatesCard.tsx';
import { HoursCard } from './HoursCard.tsx';
import { NightsCard } from './NightsCard.tsx';
import classes from './TimePage.module.css';
import { WeekdaysCard } from './WeekdaysCard.tsx';

/** When work is done, how long it takes and how it feels; over every run. */
export function TimePage() {
  const { filter } = useProgressFilter();
  const { date } = useNow();
  const { data, error } = useQuery({
    ...queries.progress.work.queryOptions({ input: filter }),
    placeholderData: keepPreviousData,
  });
  const runs = data && data.runs > 1 ? [`All ${data.runs} runs`] : [];
  return (
    <ProgressFrame tab="time" overline={[longDate(date), ...runs]}>
      <div className={grid.cards}>
        {error && (
          <p role="alert" className={classes.problem}>
            {failureMessage(error)} Open the page again to try once more.
          </p>
        )}
        {data && (
          <>
            <HoursCard hours={data.hours} />
            <div className={classes.two}>
              <WeekdaysCard minutes={data.weekdays} />
              <EstimatesCard estimates={data.estimates} />
              <EnergyCard energy={data.energy} filter={filter} />
              <NightsCard nights={data.nights} filter={filter} />
            </div>
          </>
        )}
      </div>
    </ProgressFrame>
  );
}
