import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rules } from '#shared/domain/testing/aRun.ts';
import { LocalDate } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../../testing/aPlanner.ts';

let open: TestPlanner;
beforeEach(async () => {
  open = await aPlanner();
});
afterEach(() => open.remove());

const google = () => readFile(new URL('testing/google.ics', import.meta.url), 'utf8');
const untitled =
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20270201T000000Z
DTSTART;VALUE=DATE:20270204\r\nSUMMARY:Off site\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`.replaceAll(/\r?\n/g, '\r\n');

test('without a run there is nothing to keep free, and that is said', async () => {
  const reading = open.planner.calendar.readBusy({ name: 'work.ics', text: await google() });
  await expect(reading).rejects.toMatchObject({ code: 'not-found' });
});

test('a malformed file gives its lines and nothing else', async () => {
  await open.planner.run.begin(rules());
  const text = untitled.replace('VALUE=DATE:20270204', 'VALUE=DATE:20270231');
  const { calendar, problems } = await open.planner.calendar.readBusy({ name: 'work.ics', text });
  expect(calendar).toBeNull();
  expect(problems).toMatchObject([{ line: 7 }]);
});

test('what it holds from today until a year after the run can be taken as it is, once for each name', async () => {
  const { startDate } = await open.planner.run.begin(rules());
  const { calendar, from, until } = await open.planner.calendar.readBusy({ name: 'x.ics', text: await google() });
  if (!calendar) throw new Error('It was read');
  expect(calendar.name).toBe('Ada at work');
  expect(from).toBe(startDate);
  expect(until > LocalDate.parse('2028-02-01')).toBe(true);
  expect(calendar.times.every(({ date }) => date >= from && date <= until)).toBe(true);
  await open.planner.run.apply({ operation: { kind: 'takeBusy', ...calendar } });
  const run = await open.planner.run.apply({ operation: { kind: 'takeBusy', ...calendar } });
  expect(run.busyCalendars.map(({ name, times }) => [name, times.length])).toEqual([
    ['Ada at work', calendar.times.length],
  ]);
});

test('a calendar without a name is called as its file', async () => {
  await open.planner.run.begin(rules());
  const { calendar } = await open.planner.calendar.readBusy({ name: 'Team days.ics', text: untitled });
  expect(calendar).toEqual({
    name: 'Team days',
    times: [{ date: '2027-02-04', start: '00:00', end: null, title: 'Off site' }],
  });
});
