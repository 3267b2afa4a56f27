import { Checkbox } from '@mantine/core';
import type { PlannedSession } from '#shared/domain/run/planIndex.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { SessionId } from '#shared/model/ids.ts';
import classes from './SkipList.module.css';

interface SkipListProps {
  missed: readonly PlannedSession[];
  chosen: readonly SessionId[];
  onChange: (chosen: SessionId[]) => void;
}

/** The missed sessions, each to be set aside or kept. */
export function SkipList({ missed, chosen, onChange }: SkipListProps) {
  return (
    <fieldset className={classes.list}>
      <legend>Set aside</legend>
      {missed.map(({ session, day }) => (
        <Checkbox
          key={session.id}
          size="xs"
          radius="xs"
          checked={chosen.includes(session.id)}
          label={
            <>
              {session.title}
              <span>
                Day {day.number}, {formatMinutes(session.minutes)}
              </span>
            </>
          }
          onChange={({ currentTarget: { checked } }) =>
            onChange(checked ? [...chosen, session.id] : chosen.filter((id) => id !== session.id))
          }
        />
      ))}
    </fieldset>
  );
}
