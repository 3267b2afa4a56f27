import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { date, rules, sessionId } from '#shared/domain/testing/aRun.ts';
import { addDays } from '#shared/domain/time/localDate.ts';
import { Instant, type LocalDate } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
let run: TestPlanner['planner']['run'];
const zoneOfMachine = process.env['TZ'];

beforeEach(async () => {
  open = await aPlanner();
  run = open.planner.run;
});
afterEach(async () => {
  await open.remove();
  if (zoneOfMachine === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneOfMachine;
});

/** The machine stands in a zone, and its clock on the wall says this. */
function standIn(zone: string, wall: string): void {
  process.env['TZ'] = zone;
  open.clock.zoneName = zone;
  const { epochMilliseconds } = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone);
  open.clock.moment = Instant.parse(
    Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({ fractionalSecondDigits: 3 }),
  );
}

/** Both changes of the clock in three zones; on Lord Howe it is half an hour, and the seasons are the other way round. */
const CLOCK_CHANGES = [
  ['Europe/Berlin', '2027-03-28', '02:30'],
  ['Europe/Berlin', '2027-10-31', '02:30'],
  ['America/New_York', '2027-03-14', '02:30'],
  ['America/New_York', '2027-11-07', '01:30'],
  ['Australia/Lord_Howe', '2027-04-04', '01:45'],
  ['Australia/Lord_Howe', '2027-10-03', '02:15'],
] as const;

describe.each(CLOCK_CHANGES)('where the clock changes: %s, %s', (zone, text, inTheNight) => {
  const day = date(text);
  const begin = () => run.begin(rules({ startDate: addDays(day, -1), restWeekdays: [] }));

  test('every change of the schedule gives the same dates and times as where it does not', async () => {
    const schedules = [];
    for (const where of [zone, 'UTC']) {
      standIn(where, `${day}T12:30`);
      const begun = await begin();
      await run.apply({ operation: { kind: 'spread', from: day, dailyMinutes: 540 } });
      await run.apply({ operation: { kind: 'restDay', date: addDays(day, 1) } });
      await run.apply({ operation: { kind: 'halfDay', date: addDays(day, 2), keeps: 'evening' } });
      await run.apply({ operation: { kind: 'pause' } });
      const { placements, blackouts } = await run.apply({ operation: { kind: 'resume', from: addDays(day, 3) } });
      schedules.push([begun.placements, placements, blackouts]);
    }
    expect(schedules[0]).toEqual(schedules[1]);
  });

  test.each([
    ['just after midnight', '00:00:30', 0],
    ['while it changes', inTheNight, 0],
    ['just before midnight', '23:59:30', 0],
    ['the next midnight', '00:00:00', 1],
  ])('today is the day on the wall: %s', async (_when, time, daysLater) => {
    standIn(zone, `${day}T12:00`);
    await begin();
    const today: LocalDate = addDays(day, daysLater);
    standIn(zone, `${today}T${time}`);
    expect((await run.apply({ operation: { kind: 'pause' } })).pausedOn).toBe(today);
    await run.undo();
    const outcome = { state: 'done', minutes: 60, energy: null, date: addDays(today, 1) } as const;
    await expect(run.record({ sessionId: sessionId('d1-s1'), outcome })).rejects.toMatchObject({ code: 'invalid' });
    const recorded = await run.record({ sessionId: sessionId('d1-s1'), outcome: { ...outcome, date: today } });
    expect(recorded.outcomes[sessionId('d1-s1')]).toMatchObject({ date: today, zone });
  });
});

test('a laptop that crosses zones has another today, and nothing moves', async () => {
  standIn('Europe/Berlin', '2027-02-04T00:30');
  const begun = await run.begin(rules());
  const done = { state: 'done', minutes: 60, energy: null } as const;
  await run.record({ sessionId: sessionId('d1-s1'), outcome: { ...done, date: date('2027-02-04') } });

  process.env['TZ'] = 'America/Los_Angeles';
  open.clock.zoneName = 'America/Los_Angeles';
  const there = { sessionId: sessionId('d1-s2'), outcome: { ...done, date: date('2027-02-04') } };
  await expect(run.record(there)).rejects.toMatchObject({
    message: 'Thu 4 Feb is still to come. Choose today or an earlier day.',
  });
  await run.record({ ...there, outcome: { ...there.outcome, date: date('2027-02-03') } });
  expect((await run.apply({ operation: { kind: 'pause' } })).pausedOn).toBe('2027-02-03');
  await run.undo();

  process.env['TZ'] = 'Pacific/Kiritimati';
  open.clock.zoneName = 'Pacific/Kiritimati';
  const after = await run.current();
  expect(after?.placements).toEqual(begun.placements);
  expect(Object.values(after?.outcomes ?? {}).map((each) => [each.date, each.zone])).toEqual([
    ['2027-02-04', 'Europe/Berlin'],
    ['2027-02-03', 'America/Los_Angeles'],
  ]);
  const { changes } = await run.preview({ operation: { kind: 'restDay', date: date('2027-02-02') } });
  expect(changes.every(({ after: { date: day } }) => day >= '2027-02-04')).toBe(true);
});
