import { ActionIcon, Button, Checkbox, NativeSelect } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { weekdayName } from '#shared/domain/time/localDate.ts';
import type { Weekday } from '#shared/model/time.ts';
import type { DayWindow, Timetable, WeekdayTimetable, WeekdayTimetables } from '#shared/model/timetable.ts';
import { TimeField } from './TimeField.tsx';
import classes from './WeekdayTimes.module.css';

interface WeekdayTimesProps {
  /** What the other days have, and a new one begins with. */
  timetable: Timetable;
  restWeekdays: readonly Weekday[];
  value: WeekdayTimetables;
  onChange: (value: WeekdayTimetables) => void;
  /** What is wrong with them, in words; null when nothing is. */
  problem: string | null;
}

/** As in the rules: `1` is Monday. */
type Day = keyof WeekdayTimetables;

const WEEKDAYS: readonly Day[] = ['1', '2', '3', '4', '5', '6', '7'];
/** On which one would first want other times. */
const LIKELY: readonly Day[] = ['6', '7', '5', '1', '2', '3', '4'];

/** Weekdays that have windows of their own, or none in one half. */
export function WeekdayTimes({ timetable, restWeekdays, value, onChange, problem }: WeekdayTimesProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  const chosen = WEEKDAYS.filter((weekday) => value[weekday]);
  const open = WEEKDAYS.filter((weekday) => !value[weekday] && !restWeekdays.includes(Number(weekday)));
  const next = LIKELY.find((weekday) => open.includes(weekday));
  const set = (weekday: Day, times: WeekdayTimetable | null, instead?: Day) => {
    const { [weekday]: _before, ...others } = value;
    onChange(times ? { ...others, [instead ?? weekday]: times } : others);
  };
  return (
    <fieldset ref={list} className={classes.fields} tabIndex={-1}>
      <legend>Other times on some days</legend>
      {chosen.map((weekday) => {
        const times = value[weekday];
        return (
          times && (
            <WeekdayRow
              key={weekday}
              weekday={weekday}
              choices={WEEKDAYS.filter((one) => one === weekday || open.includes(one))}
              times={times}
              timetable={timetable}
              isRest={restWeekdays.includes(Number(weekday))}
              onChange={(changed) => set(weekday, changed)}
              onWeekday={(instead) => set(weekday, times, instead)}
              onRemove={() => {
                set(weekday, null);
                list.current?.focus();
              }}
            />
          )
        );
      })}
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={classes.add}>
        <Button
          size="xs"
          leftSection={<Plus size={14} aria-hidden />}
          disabled={next === undefined}
          onClick={() => next && set(next, { ...timetable })}
        >
          Add a day
        </Button>
        {chosen.length === 0 && <span>Every study day has the timetable above.</span>}
      </div>
    </fieldset>
  );
}

interface WeekdayRowProps {
  weekday: Day;
  choices: readonly Day[];
  times: WeekdayTimetable;
  timetable: Timetable;
  isRest: boolean;
  onChange: (times: WeekdayTimetable) => void;
  onWeekday: (weekday: Day) => void;
  onRemove: () => void;
}

function WeekdayRow(props: WeekdayRowProps) {
  const { weekday, choices, times, timetable, isRest, onChange, onWeekday, onRemove } = props;
  const name = weekdayName(Number(weekday));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within one would be read twice for every field
    <div className={classes.row} role="group" aria-label={name}>
      <NativeSelect
        aria-label="Weekday"
        size="xs"
        className={classes.day ?? ''}
        value={weekday}
        data={choices.map((one) => ({ value: one, label: weekdayName(Number(one)) }))}
        onChange={(event) => {
          const instead = choices.find((one) => one === event.currentTarget.value);
          if (instead) onWeekday(instead);
        }}
      />
      <div className={classes.halves}>
        <Half
          word="Morning"
          of={name}
          window={times.morning}
          usual={timetable.morning}
          onChange={(morning) => onChange({ ...times, morning })}
        />
        <Half
          word="Evening"
          of={name}
          window={times.evening}
          usual={timetable.evening}
          onChange={(evening) => onChange({ ...times, evening })}
        />
        {isRest && <p className={classes.rest}>A rest day for now: these times count once it is a study day.</p>}
      </div>
      <ActionIcon variant="subtle" size={26} aria-label={`${name} like the other days`} onClick={onRemove}>
        <X size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}

interface HalfProps {
  word: 'Morning' | 'Evening';
  /** The weekday's name. */
  of: string;
  window: DayWindow | null;
  usual: DayWindow;
  onChange: (window: DayWindow | null) => void;
}

function Half({ word, of, window, usual, onChange }: HalfProps) {
  return (
    <div className={classes.half}>
      <Checkbox
        size="xs"
        radius="xs"
        label={word}
        checked={window !== null}
        onChange={({ currentTarget: { checked } }) => onChange(checked ? usual : null)}
      />
      {window ? (
        <span className={classes.times}>
          <TimeField
            label={`${of} ${word.toLowerCase()} from`}
            value={window.start}
            onChange={(start) => onChange({ ...window, start })}
          />
          to
          <TimeField
            label={`${of} ${word.toLowerCase()} to`}
            value={window.end}
            onChange={(end) => onChange({ ...window, end })}
          />
        </span>
      ) : (
        <span className={classes.free}>free</span>
      )}
    </div>
  );
}
