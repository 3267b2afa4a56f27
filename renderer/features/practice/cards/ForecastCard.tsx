import { Paper, SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { NumbersTable } from '#renderer/components/charts/NumbersTable.tsx';
import { TableToggle } from '#renderer/components/charts/TableToggle.tsx';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import classes from './ForecastCard.module.css';
import { forecastFinding } from './forecastFinding.ts';

const ForecastChart = lazy(async () => ({
  default: (await import('#renderer/components/charts/ForecastChart.tsx')).ForecastChart,
}));

const SPANS = [
  { value: '14', label: '14 days' },
  { value: '30', label: '30 days' },
];

/** The cards of the next days within the limits, as small bars or as a table. */
export function ForecastCard() {
  const [span, setSpan] = useState('14');
  const [isTable, setTable] = useState(false);
  const { data: days, error } = useQuery(
    queries.cards.forecast.queryOptions({ input: { days: Number(span) }, placeholderData: keepPreviousData }),
  );
  const finding = days ? forecastFinding(days) : '';
  return (
    <Paper component="section" aria-labelledby="cards-forecast" className={classes.card}>
      <header className={classes.top}>
        <h2 id="cards-forecast" className={classes.title}>
          {finding || 'The next days'}
        </h2>
        {days && <TableToggle of={finding} isTable={isTable} onChange={setTable} />}
      </header>
      {error && <p className={classes.problem}>{failureMessage(error)}</p>}
      <div className={classes.body}>
        {days && isTable && (
          <NumbersTable
            labelledBy="cards-forecast"
            numbers={{
              columns: ['Day', 'Seen before', 'New', 'Wait for later'],
              rows: days.map(({ date, reviews, fresh, backlog }) => [
                mediumDate(date),
                String(reviews),
                String(fresh),
                String(backlog),
              ]),
            }}
          />
        )}
        <Suspense>{days && !isTable && <ForecastChart days={days} label={finding} />}</Suspense>
      </div>
      <div className={classes.foot}>
        <span>If all are remembered</span>
        <SegmentedControl size="xs" aria-label="How far ahead" data={SPANS} value={span} onChange={setSpan} />
      </div>
    </Paper>
  );
}
