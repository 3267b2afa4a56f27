import { afterEach, expect, it } from 'vitest';
import { plannerRouter } from '#electron/planner/plannerRouter.ts';
import { aPlanner, type TestPlanner } from '#electron/planner/testing/aPlanner.ts';
import { LocalDate, WallTime } from '#shared/model/time.ts';
import { dueWhileLocked } from './dueWhileLocked.ts';

const DAY = LocalDate.parse('2027-02-02');
let open: TestPlanner | null = null;
afterEach(() => open?.remove());

it('knows when the next reminders come and counts those that came, but none of quiet hours or rules that are off', async () => {
  open = await aPlanner();
  const { parts, clock, planner } = open;
  await planner.reminders.setQuiet({ mode: 'own', from: WallTime.parse('22:00'), until: WallTime.parse('05:00') });
  const rules = [
    ['Mine', '08:00', true],
    ['Night', '23:00', true],
    ['Off', '09:00', false],
  ] as const;
  for (const [title, time, isOn] of rules) {
    const when = {
      kind: 'rule' as const,
      rrule: 'FREQ=DAILY',
      from: DAY,
      time: WallTime.parse(time),
      skipsRestDays: false,
    };
    await planner.reminders.saveRule({ id: null, title, when, isOn });
  }
  const due = dueWhileLocked(parts.clock);
  let told = 0;
  const stop = due.onDue(() => {
    told += 1;
  });
  const router = plannerRouter(parts);
  await due.look({ router, lookAtClock: async () => undefined, close: async () => undefined });
  expect(due.count()).toBe(0);
  clock.moment = '2027-02-02T12:00:00.000Z';
  due.resume();
  due.resume();
  expect([due.count(), told]).toEqual([1, 1]);
  stop();
  due.end();
  expect(due.count()).toBe(0);
});
