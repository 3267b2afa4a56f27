import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import { ACTIVITIES, Activity } from '#shared/model/activity.ts';
import classes from './FilterBar.module.css';
import { OwnRange } from './OwnRange.tsx';
import { lastDays, nameOfRange, RANGE_WORDS, type RangeName } from './ranges.ts';
import { useProgressFilter } from './useProgressFilter.ts';

/** What every card of the tab is taken from: which days, which phase, which activity. */
export function FilterBar() {
  const { filter, isNarrowed, narrow, clear } = useProgressFilter();
  const { plan } = usePlan();
  const run = useRun();
  const { date: today } = useNow();
  const [wantsOwn, setWantsOwn] = useState(false);
  const named = nameOfRange(filter, today);
  const range = wantsOwn && named !== 'all' ? 'own' : named;

  const chooseRange = (name: RangeName) => {
    setWantsOwn(name === 'own');
    if (name === 'all') narrow({ from: null, to: null });
    else if (name === 'own')
      narrow({ from: filter.from ?? run?.startDate ?? lastDays(7, today).from, to: filter.to ?? today });
    else narrow(lastDays(Number(name), today));
  };
  return (
    <search className={classes.bar} aria-label="What the figures are of">
      <Select
        classNames={range === 'all' ? FIELD : CHOSEN}
        aria-label="Days"
        w={168}
        placeholder="All days"
        data={RANGES}
        value={range === 'all' ? null : range}
        clearable
        clearButtonProps={{ 'aria-label': 'All days', style: CLEAR }}
        onChange={(name) => chooseRange(name ?? 'all')}
      />
      {range === 'own' && <OwnRange filter={filter} first={run?.startDate ?? today} today={today} onChange={narrow} />}
      <Select
        classNames={filter.phase === null ? FIELD : CHOSEN}
        aria-label="Phase"
        w={220}
        placeholder="All phases"
        data={plan.phases.map(({ number, shortTitle }) => ({
          value: String(number),
          label: `${number}. ${shortTitle}`,
        }))}
        value={filter.phase === null ? null : String(filter.phase)}
        clearable
        clearButtonProps={{ 'aria-label': 'All phases', style: CLEAR }}
        onChange={(number) => narrow({ phase: number === null ? null : Number(number) })}
      />
      <Select
        classNames={filter.activity === null ? FIELD : CHOSEN}
        aria-label="Activity"
        w={150}
        placeholder="All activities"
        data={ACTIVITIES.map((activity) => ({ value: activity, label: ACTIVITY_LOOKS[activity].word }))}
        value={filter.activity}
        clearable
        clearButtonProps={{ 'aria-label': 'All activities', style: CLEAR }}
        onChange={(activity) => narrow({ activity: Activity.safeParse(activity).data ?? null })}
      />
      {isNarrowed && (
        <Button
          variant="subtle"
          onClick={() => {
            setWantsOwn(false);
            clear();
          }}
        >
          Clear
        </Button>
      )}
    </search>
  );
}

const FIELD = { input: classes.field ?? '' };
const CHOSEN = { input: `${classes.field} ${classes.chosen}` };
/** On the ground of the field, whichever it is; Mantine would lay the empty field's under it. */
const CLEAR = { pointerEvents: 'all' } as const;

const RANGES = [
  { value: '7', label: RANGE_WORDS['7'] },
  { value: '30', label: RANGE_WORDS['30'] },
  { value: 'own', label: RANGE_WORDS.own },
] as const;
