import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '#renderer/api/useNow.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { zoneHere } from '#renderer/api/zoneHere.ts';
import { askStep } from '#renderer/components/schedule/askedStep.ts';
import { longDate, shortDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { BusyCalendar } from '#shared/model/busyTime.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { BusyFileDrop } from './BusyFileDrop.tsx';
import { BusyReadingView } from './BusyReadingView.tsx';
import classes from './BusyTimes.module.css';
import { type ReadFile, useReadBusy } from './useReadBusy.ts';

/** When other calendars say one is busy: read from a file, kept free by the run, forgotten again. */
export function BusyTimesFields() {
  const run = useRun();
  const { date: today } = useNow();
  const { reading, problem, read, clear } = useReadBusy();
  /** The calendar whose place the next file takes; null: the one it names itself. */
  const [again, setAgain] = useState<string | null>(null);
  const take = async (file: File, name: string | null) => {
    setAgain(name);
    await read(file);
  };
  const calendars = run?.busyCalendars ?? [];
  return (
    <section className={classes.busy} aria-label="Busy times">
      <p className={classes.lead}>
        <b>Busy times</b> Appointments of another calendar, as its .ics file has them. The run goes around them, and
        none of it leaves this machine.
      </p>
      {calendars.length > 0 && (
        <ul className={classes.list} aria-label="Calendars kept free">
          {calendars.map((calendar) => (
            <TakenCalendar
              key={calendar.name}
              calendar={calendar}
              today={today}
              onAgain={(file) => void take(file, calendar.name)}
            />
          ))}
        </ul>
      )}
      {run ? (
        <BusyFileDrop word="Choose an .ics file" onFile={(file) => void take(file, null)} />
      ) : (
        <p className={classes.hint}>Begin a run first: busy times are kept free by it.</p>
      )}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      {run && reading && (
        <BusyReadingView
          key={reading.file}
          read={named(reading, again)}
          isThere={calendars.some(({ name }) => name === named(reading, again).reading.calendar?.name)}
          onClear={clear}
        />
      )}
    </section>
  );
}

function named({ file, reading }: ReadFile, name: string | null): ReadFile {
  if (name === null || !reading.calendar) return { file, reading };
  return { file, reading: { ...reading, calendar: { ...reading.calendar, name } } };
}

interface TakenCalendarProps {
  calendar: BusyCalendar;
  today: LocalDate;
  onAgain: (file: File) => void;
}

function TakenCalendar({ calendar: { name, importedAt, times }, today, onAgain }: TakenCalendarProps) {
  const { date } = wallClockAt(importedAt, zoneHere());
  const left = times.filter((time) => time.date >= today).length;
  const last = times.at(-1)?.date;
  return (
    <li aria-label={name}>
      <p className={classes.words}>
        <b>{name}</b>
        {left === 0 ? 'Nothing is left of it' : `${left === 1 ? '1 time' : `${left} times`} to come`}
        {left > 0 && last && `, until ${longDate(last)}`}. Read on {shortDate(date)}.
      </p>
      <BusyFileDrop word="Read again" label={`Read ${name} again`} isSmall onFile={onAgain} />
      <Button size="xs" aria-label={`Forget ${name}`} onClick={() => askStep({ kind: 'dropBusy', name })}>
        Forget…
      </Button>
    </li>
  );
}
