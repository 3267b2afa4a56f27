import { Button } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { DateField } from '#renderer/components/rules/DateField.tsx';
import { askStep } from '#renderer/components/schedule/askedStep.ts';
import type { ReschedulePreview } from '#shared/contract/rescheduleContract.ts';
import { addDays, compareDates, daysBetween, longDate } from '#shared/domain/time/localDate.ts';
import type { PartOfDay } from '#shared/model/curriculum.ts';
import type { Blackout, Run } from '#shared/model/run.ts';
import { LocalDate } from '#shared/model/time.ts';
import classes from './FreeDaysSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** Holidays and single rest days: the run's work goes around them. What that does is shown before it is done. */
export function FreeDaysSection() {
  const run = useRun();
  const { date: today } = useNow();
  const [wanted, setWanted] = useState<Blackout>(() => ({ from: addDays(today, 1), to: addDays(today, 1) }));
  const operation = { kind: 'blockOut' as const, ...wanted };
  const preview = useQuery(queries.run.preview.queryOptions(run ? { input: { operation } } : { input: skipToken }));
  if (!run) return null;
  const halves = halfDaysOf(run);

  const line = preview.error ? failureMessage(preview.error) : preview.data ? consequence(preview.data) : '';

  return (
    <SettingsSection place="free" lead="A holiday, a trip, a day of rest: work goes around them, in the same order.">
      {run.blackouts.length > 0 && (
        <ul className={classes.list}>
          {run.blackouts.map((range) => (
            <li key={range.from}>
              <span>{wordsOf(range)}</span>
              <Button
                size="xs"
                aria-label={`Remove ${wordsOf(range)}`}
                onClick={() => askStep({ kind: 'openUp', ...range })}
              >
                Remove…
              </Button>
            </li>
          ))}
        </ul>
      )}
      {halves.length > 0 && (
        <ul className={classes.list} aria-label="Half days">
          {halves.map(([date, keeps]) => (
            <li key={date}>
              <span>
                {longDate(date)}, only the {keeps}
              </span>
              <Button
                size="xs"
                aria-label={`Make ${longDate(date)} a whole day`}
                onClick={() => askStep({ kind: 'halfDay', date, keeps: null })}
              >
                Whole day…
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={classes.add}>
        <DateField
          label="First free day"
          value={wanted.from}
          onChange={(from) => setWanted({ from, to: wanted.to < from ? from : wanted.to })}
        />
        <span>to</span>
        <DateField label="Last free day" value={wanted.to} onChange={(to) => setWanted({ ...wanted, to })} />
        <Button disabled={!preview.data} onClick={() => askStep(operation)}>
          Keep free…
        </Button>
        <p role="status">{line}</p>
      </div>
      <div className={classes.add}>
        <p>Or only the morning or the evening of a day.</p>
        <Button onClick={() => askStep({ kind: 'halfDay', date: addDays(today, 1), keeps: 'morning' })}>
          Take a half day…
        </Button>
      </div>
    </SettingsSection>
  );
}

/** From the first to the last. */
function halfDaysOf({ halfDays }: Run): [LocalDate, PartOfDay][] {
  return Object.entries(halfDays)
    .map(([date, keeps]): [LocalDate, PartOfDay] => [LocalDate.parse(date), keeps])
    .sort(([one], [other]) => compareDates(one, other));
}

function wordsOf({ from, to }: Blackout): string {
  if (from === to) return longDate(from);
  return `${longDate(from)} to ${longDate(to)}, ${daysBetween(from, to) + 1} days`;
}

function consequence({ changes, lastDay }: ReschedulePreview): string {
  if (changes.length === 0) return 'No session would move.';
  const moved = changes.length === 1 ? '1 session would move.' : `${changes.length} sessions would move.`;
  return lastDay.after ? `${moved} Last day ${longDate(lastDay.after)}.` : moved;
}
