import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { BellOff } from 'lucide-react';
import { queries } from '#renderer/api/queries.ts';
import { remindAgain } from '#renderer/components/reminders/silence.ts';
import classes from './SilentToday.module.css';

/** Which reminders are silent until tomorrow, and the way back. */
export function SilentToday() {
  const { data: rules = [] } = useQuery(queries.reminders.rules.queryOptions());
  const silent = rules.filter(({ isOn, isSilentToday }) => isOn && isSilentToday);
  if (silent.length === 0) return null;
  const isAll = silent.length === rules.filter(({ isOn }) => isOn).length;
  return (
    <div className={classes.line}>
      <BellOff size={15} aria-hidden />
      <p>Silent today: {isAll ? 'all reminders' : silent.map(({ title }) => title).join(', ')}</p>
      <Button size="xs" variant="subtle" onClick={() => void remindAgain(silent.map(({ id }) => id))}>
        Remind again
      </Button>
    </div>
  );
}
