import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRule, daily } from '#shared/domain/reminders/testing/aMachine.ts';
import { passedBy } from '#shared/domain/reminders/testing/passedBy.ts';
import { FIRST_REMINDERS } from '#shared/model/reminder.ts';
import { Instant } from '#shared/model/time.ts';
import { aPlanner } from '../testing/aPlanner.ts';
import { keepReminding } from './keepReminding.ts';
import { remindersService } from './remindersService.ts';

const RULES = ['02:30', '12:30', '23:59'].map((time, place) => aRule(place + 1, { when: daily(time) }));
const START = Instant.parse('2027-03-26T20:00:00.000Z');
const DAY = 24 * 60;

const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('sleep' as const), minutes: fc.integer({ min: 1, max: 3 * DAY }) }),
  fc.record({ kind: fc.constant('work' as const), minutes: fc.integer({ min: 30, max: 300 }) }),
  fc.record({
    kind: fc.constant('wrong' as const),
    minutes: fc.constantFrom(60, -60, DAY, -DAY, 365 * DAY, -365 * DAY),
    lasts: fc.integer({ min: 20, max: 300 }),
  }),
  fc.record({
    kind: fc.constant('travel' as const),
    zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Pacific/Pago_Pago', 'Asia/Tokyo'),
  }),
  fc.record({ kind: fc.constant('crash' as const) }),
);

test('over a real vault each occurrence is delivered once and none is lost, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 8 }), async (steps) => {
      const open = await aPlanner();
      open.clock.moment = START;
      await open.parts.vault.reminders.update(() => ({
        ...FIRST_REMINDERS,
        quiet: { mode: 'off' },
        rules: Object.fromEntries(RULES.map((rule) => [rule.id, rule])),
      }));
      let machine = switchOn();
      await machine.look();
      const advance = (minutes: number) => {
        open.clock.moment = new Date(Date.parse(open.clock.moment) + minutes * 60_000).toISOString();
      };
      async function work(minutes: number) {
        for (let left = minutes; left > 0; left -= 10) {
          advance(Math.min(10, left));
          await machine.look();
        }
      }
      for (const step of steps) {
        if (step.kind === 'sleep') advance(step.minutes);
        if (step.kind === 'work') await work(step.minutes);
        if (step.kind === 'travel') open.clock.zoneName = step.zone;
        if (step.kind === 'crash') {
          machine.crash();
          machine = switchOn();
        }
        if (step.kind === 'wrong') {
          advance(step.minutes);
          await work(step.lasts);
          advance(-step.minutes);
        }
        await machine.look();
      }
      const told = (await open.parts.vault.reminders.read()).notices.flatMap(({ keys }) => keys);
      const own = told.filter((key) => RULES.some(({ id }) => key.startsWith(id)));
      expect(new Set(told).size).toBe(told.length);
      const end = { now: open.parts.clock.now(), zone: open.clock.zoneName };
      const must = passedBy(RULES, { now: START, zone: 'Europe/Berlin' }, end);
      expect(must.filter((key) => !own.includes(key))).toEqual([]);
      machine.crash();
      await open.remove();

      /** Its timer is ours, and a crash writes nothing. */
      function switchOn() {
        const service = remindersService(open.parts, async () => 0);
        let tick: () => void = () => undefined;
        keepReminding(service, open.parts.changes, (_ms, look) => {
          tick = look;
          return () => undefined;
        });
        return {
          look: async () => {
            tick();
            await service.inTurn(async () => undefined);
          },
          crash: () => {
            tick = () => undefined;
          },
        };
      }
    }),
    { numRuns: 12 },
  );
});
