import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { LocalDate, WallTime } from '#shared/model/time.ts';
import { remindersRouter } from '../reminders/remindersRouter.ts';
import { remindersService } from '../reminders/remindersService.ts';
import { aPlanner } from '../testing/aPlanner.ts';

const NOW = '2027-02-02T05:30:00.000Z';
const A_YEAR_AGO = '2026-02-02T05:30:00.000Z';
const date = LocalDate.parse('2027-02-02');

test('a clock that is set back a year loses no entry, takes none for older than it was, and gives no id twice', async () => {
  const home = await aPlanner();
  onTestFinished(() => home.remove());
  const { planner, clock } = home;
  const first = await planner.journal.create({ kind: 'note', date, edit: { title: 'Before' } });
  clock.moment = A_YEAR_AGO;
  const second = await planner.journal.create({ kind: 'note', date, edit: { title: 'After' } });
  const third = await planner.journal.create({ kind: 'note', date, edit: { title: 'And again' } });
  const saved = await planner.journal.save({ id: first.id, revision: first.revision, edit: { body: 'written on' } });
  // Of two versions the later one counts: this is the later one, whatever the clock says.
  expect(saved.updatedAt > first.updatedAt).toBe(true);
  expect(new Set([first.id, second.id, third.id]).size).toBe(3);
  expect(await home.parts.vault.journalMonths()).toEqual(['2026-02', '2027-02']);
  await planner.journal.remove({ id: second.id });
  clock.moment = NOW;
  const { entries } = await planner.journal.list({});
  expect(entries.map(({ title }) => title).sort()).toEqual(['And again', 'Before']);
  expect((await planner.journal.get({ id: first.id })).body).toBe('written on');
});

test('a clock that is set back a year and put right tells nothing twice', async () => {
  const home = await aPlanner();
  onTestFinished(() => home.remove());
  const { parts, clock, focus } = home;
  const service = remindersService(parts, async () => 0);
  const client = createRouterClient(remindersRouter(parts, { service, focus }));
  const at = async (moment: string): Promise<string[]> => {
    clock.moment = moment;
    await service.check();
    return (await client.inbox()).notices.map(({ dueAt }) => dueAt).sort();
  };
  await at('2027-02-02T05:00:00.000Z');
  await client.saveRule({
    title: 'Stretch',
    when: {
      kind: 'rule',
      rrule: 'FREQ=DAILY',
      from: LocalDate.parse('2026-01-01'),
      time: WallTime.parse('06:10'),
      skipsRestDays: false,
    },
  });
  // 06:10 in Berlin.
  expect(await at('2027-02-02T05:10:30.000Z')).toEqual(['2027-02-02T06:10']);
  const meanwhile = await at(A_YEAR_AGO);
  expect(new Set(meanwhile).size).toBe(meanwhile.length);
  for (const moment of [NOW, NOW, '2027-02-02T06:00:00.000Z']) {
    const told = await at(moment);
    expect(told.filter((due) => due === '2027-02-02T06:10')).toHaveLength(1);
    expect(new Set(told).size).toBe(told.length);
  }
});
