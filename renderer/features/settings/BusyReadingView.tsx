import { Button } from '@mantine/core';
import { askStep } from '#renderer/components/schedule/askedStep.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './BusyTimes.module.css';
import type { ReadFile } from './useReadBusy.ts';

interface BusyReadingViewProps {
  read: ReadFile;
  /** A calendar of this name is kept free already. */
  isThere: boolean;
  onClear: () => void;
}

/** What a calendar's file holds, or what is wrong with it and where. Nothing of it is kept yet. */
export function BusyReadingView({ read: { file, reading }, isThere, onClear }: BusyReadingViewProps) {
  const { calendar, notes, problems, from, until } = reading;
  if (!calendar) {
    return (
      <section role="alert" className={classes.reading} aria-label={`What is wrong with ${file}`}>
        <p>
          <b>“{file}” cannot be read. Nothing was taken from it.</b>
        </p>
        <ul className={classes.problems}>
          {problems.map(({ line, message }) => (
            <li key={`${line} ${message}`}>
              <span>Line {line}</span>
              {message}
            </li>
          ))}
        </ul>
        <div className={classes.foot}>
          <Button size="xs" onClick={onClear}>
            Close
          </Button>
        </div>
      </section>
    );
  }
  const { name, times } = calendar;
  const [first] = times;
  const last = times.at(-1);
  return (
    <section className={classes.reading} aria-label={`What ${file} holds`}>
      <p role="status">
        <b>{name}</b>
        {first && last
          ? `${times.length === 1 ? '1 busy time' : `${times.length} busy times`}: ${spanWords(first.date, last.date)}.`
          : `No busy time from ${longDate(from)} to ${withYear(until)}.`}
        {isThere && ' They take the place of those that were read before.'}
      </p>
      {notes.length > 0 && (
        <ul className={classes.notes} aria-label="Left out">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        <Button size="xs" variant="subtle" onClick={onClear}>
          Not now
        </Button>
        <Button
          size="xs"
          variant="filled"
          disabled={times.length === 0 && !isThere}
          onClick={() => askStep({ kind: 'takeBusy', name, times })}
        >
          See what moves…
        </Button>
      </div>
    </section>
  );
}

function spanWords(first: LocalDate, last: LocalDate): string {
  return first === last ? `on ${withYear(first)}` : `from ${longDate(first)} to ${withYear(last)}`;
}

function withYear(date: LocalDate): string {
  return `${longDate(date)} ${date.slice(0, 4)}`;
}
