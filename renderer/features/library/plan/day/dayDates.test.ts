import { expect, test } from 'vitest';
import { aSession } from '#shared/domain/testing/aPlan.ts';
import { PlanDay } from '#shared/model/curriculum.ts';
import { Placement, Run } from '#shared/model/run.ts';
import { dayDates } from './dayDates.ts';

const day = PlanDay.parse({
  number: 1,
  title: 'A day',
  sourceDate: null,
  sessions: [aSession({ id: 'one' }), aSession({ id: 'two' }), aSession({ id: 'three' })],
});
const placed = (placements: Record<string, Placement>) => ({
  placements: Run.shape.placements.parse(placements),
});
const on = (date: string) => Placement.parse({ date, start: '05:00', minutes: 60, isMovedByHand: false });

test('a plan day stands on one date, or on several once a session was moved', () => {
  const moved = placed({ one: on('2027-02-03'), two: on('2027-02-03'), three: on('2027-02-02') });
  expect(dayDates(moved, day)).toEqual(['2027-02-02', '2027-02-03']);
  expect(dayDates(placed({ one: on('2027-02-03') }), day)).toEqual(['2027-02-03']);
});

test('without a run it stands on none', () => {
  expect(dayDates(null, day)).toEqual([]);
});
