import { ActionIcon } from '@mantine/core';
import { Minus, Plus } from 'lucide-react';
import { DateField } from '#renderer/components/rules/DateField.tsx';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { Choice, Wishes } from './choices.ts';
import classes from './WishFields.module.css';

interface WishFieldsProps {
  choice: Choice;
  wishes: Wishes;
  /** The least and the most that a day may be made to hold. */
  limits: { least: number; most: number };
  onWish: (wish: Partial<Wishes>) => void;
}

const STEP_MINUTES = 60;

/** What can be chosen about the choice itself. */
export function WishFields({ choice, wishes, limits, onWish }: WishFieldsProps) {
  if (choice === 'shift' || choice === 'resume') {
    return (
      <div className={classes.wish}>
        <span>Begin on</span>
        <DateField label="Begin on" value={wishes.from} onChange={(from) => onWish({ from })} />
      </div>
    );
  }
  if (choice === 'spread') {
    const change = (by: number) =>
      onWish({ dailyMinutes: Math.min(limits.most, Math.max(limits.least, wishes.dailyMinutes + by)) });
    return (
      <div className={classes.wish}>
        <span>At most</span>
        <b aria-live="polite">{formatMinutes(wishes.dailyMinutes)} a day</b>
        <ActionIcon.Group>
          <ActionIcon size={26} aria-label="An hour less" onClick={() => change(-STEP_MINUTES)}>
            <Minus size={14} aria-hidden />
          </ActionIcon>
          <ActionIcon size={26} aria-label="An hour more" onClick={() => change(STEP_MINUTES)}>
            <Plus size={14} aria-hidden />
          </ActionIcon>
        </ActionIcon.Group>
      </div>
    );
  }
  if (choice === 'blockOut') {
    const freeFrom = (date: LocalDate) =>
      onWish({ freeFrom: date, freeTo: date > wishes.freeTo ? date : wishes.freeTo });
    return (
      <div className={classes.wish}>
        <DateField label="First free day" value={wishes.freeFrom} onChange={freeFrom} />
        <span>to</span>
        <DateField label="Last free day" value={wishes.freeTo} onChange={(freeTo) => onWish({ freeTo })} />
      </div>
    );
  }
  return null;
}
