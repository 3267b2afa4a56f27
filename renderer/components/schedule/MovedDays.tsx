import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { scrollable } from '#renderer/components/markdown/scrollable.ts';
import type { ReschedulePreview } from '#shared/contract/rescheduleContract.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import classes from './Consequence.module.css';
import { movedDays } from './movedDays.ts';

const FIRST_SHOWN = 2;

/** Which plan day goes where: the first two, and the rest on request. */
export function MovedDays({ changes, plan }: { changes: ReschedulePreview['changes']; plan: PlanIndex }) {
  const [isAll, setAll] = useState(false);
  const days = movedDays(changes, plan);
  if (days.length === 0) return null;
  const shown = isAll ? days : days.slice(0, FIRST_SHOWN);
  return (
    <>
      <ul className={classes.moves} aria-label="What moves" {...(isAll ? scrollable : {})}>
        {shown.map(({ number, title, from, to }) => (
          <li key={number}>
            <span>{title}</span>
            <span>{mediumDate(from)}</span>
            <span>to</span>
            <span>{mediumDate(to)}</span>
          </li>
        ))}
      </ul>
      {days.length > FIRST_SHOWN && (
        <UnstyledButton className={classes.all} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? 'Show fewer' : `Show all ${days.length} days`}
        </UnstyledButton>
      )}
    </>
  );
}
