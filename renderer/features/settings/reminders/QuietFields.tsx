import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { TimeField } from '#renderer/components/rules/TimeField.tsx';
import type { QuietView } from '#shared/contract/remindersContract.ts';
import { timeOf } from '#shared/domain/reminders/localDateTime.ts';
import { WallTime } from '#shared/model/time.ts';
import classes from './QuietFields.module.css';
import { setQuiet } from './useRules.ts';

const MODES = [
  { value: 'auto', label: 'Around my sessions' },
  { value: 'own', label: 'Own times' },
  { value: 'off', label: 'None' },
];

/** When reminders wait. */
export function QuietFields() {
  const { data: view } = useQuery(queries.reminders.quiet.queryOptions());
  const [problem, setProblem] = useState<string | null>(null);
  if (!view) return null;
  const { quiet } = view;
  const keep = (from: WallTime, until: WallTime) => {
    setProblem(from === until ? 'Quiet hours must end at another time than they begin.' : null);
    if (from !== until) void setQuiet({ mode: 'own', from, until });
  };
  const choose = (mode: string) => {
    setProblem(null);
    if (mode === 'own') keep(...firstTimes(view));
    else void setQuiet({ mode: mode === 'off' ? 'off' : 'auto' });
  };
  return (
    <fieldset className={classes.quiet}>
      <legend>Quiet hours</legend>
      <SegmentedControl aria-label="Quiet hours" data={MODES} value={quiet.mode} onChange={choose} />
      {quiet.mode === 'own' && (
        <div className={classes.times}>
          From
          <TimeField label="Quiet from" value={quiet.from} onChange={(from) => keep(from, quiet.until)} />
          until
          <TimeField label="Quiet until" value={quiet.until} onChange={(until) => keep(quiet.from, until)} />
        </div>
      )}
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <p className={classes.words}>{wordsOf(view)}</p>
    </fieldset>
  );
}

/** Own times begin as what the day makes of itself. */
function firstTimes({ today }: QuietView): [WallTime, WallTime] {
  const times: [string, string] = today ? [timeOf(today.beginsAt), timeOf(today.endsAt)] : ['22:00', '05:00'];
  return [WallTime.parse(times[0]), WallTime.parse(times[1])];
}

function wordsOf({ quiet, today }: QuietView): string {
  if (quiet.mode === 'off' || !today) return 'Reminders come at any hour.';
  const waits = 'What comes in them is told when they end.';
  if (quiet.mode === 'own') return waits;
  return `Today until ${timeOf(today.endsAt)} and from ${timeOf(today.beginsAt)}: from the day’s last session to the first reminder of the morning. ${waits}`;
}
