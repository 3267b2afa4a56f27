import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QuietHours } from '../../model/reminder.ts';
import { Instant } from '../../model/time.ts';
import { localAt } from './localDateTime.ts';
import { aMachine, aRule, daily } from './testing/aMachine.ts';
import { passedBy } from './testing/passedBy.ts';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'UTC'];
const STARTS = [
  '2027-03-26T20:00:00.000Z',
  '2027-10-29T20:00:00.000Z',
  '2027-02-02T03:00:00.000Z',
  '2027-12-30T12:00:00.000Z',
];
const RULES = ['00:00', '02:30', '12:30', '23:59'].map((time, place) => aRule(place + 1, { when: daily(time) }));
const DAY = 24 * 60;
const YEAR = 365 * DAY;

type Machine = ReturnType<typeof aMachine>;

const anyStep: fc.Arbitrary<(machine: Machine) => void> = fc.oneof(
  fc.integer({ min: 1, max: 600 }).map((minutes) => (machine: Machine) => void machine.run(minutes, 47)),
  fc.integer({ min: 1, max: 6 * DAY }).map((minutes) => (machine: Machine) => {
    machine.sleep(minutes);
    machine.look();
  }),
  // Set wrong for a while, and put right.
  fc
    .record({
      wrong: fc.constantFrom(60, -60, DAY, -DAY, YEAR, -YEAR),
      minutes: fc.integer({ min: 1, max: 300 }),
      isRestarted: fc.boolean(),
    })
    .map(({ wrong, minutes, isRestarted }) => (machine: Machine) => {
      machine.setClock(wrong);
      machine.run(minutes, 53);
      if (isRestarted) machine.restart();
      machine.setClock(-wrong);
      machine.look();
    }),
  // Also while it sleeps: the next look sees another zone and another time at once.
  fc.tuple(fc.constantFrom(...ZONES), fc.boolean()).map(([zone, isAwake]) => (machine: Machine) => {
    machine.travel(zone);
    if (isAwake) machine.look();
  }),
  fc.boolean().map((hasLooked) => (machine: Machine) => {
    if (hasLooked) machine.look();
    machine.restart();
    machine.look();
  }),
);

test('whatever the machine, its clock and its owner do, each occurrence is told once and none is lost', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STARTS),
      fc.constantFrom(...ZONES),
      fc.array(anyStep, { maxLength: 12 }),
      (start, zone, steps) => {
        const machine = aMachine({ rules: RULES, now: start, zone });
        machine.look();
        for (const step of steps) step(machine);
        machine.look();
        const keys = machine.keys();
        expect(new Set(keys).size).toBe(keys.length);
        const lost = passed({ start, zone }, machine).filter((key) => !keys.includes(key));
        expect(lost).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test('in quiet hours nothing comes, and after them all of it, once', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STARTS),
      fc.constantFrom(...ZONES),
      fc.array(anyStep, { maxLength: 10 }),
      (start, zone, steps) => {
        const quiet = QuietHours.parse({ mode: 'own', from: '22:00', until: '06:30' });
        const machine = aMachine({ rules: RULES, now: start, zone });
        machine.change((reminders) => ({ ...reminders, quiet }));
        machine.look();
        for (const step of steps) step(machine);
        for (const { deliveredAt, zone: there } of machine.told) {
          const time = localAt(deliveredAt, there).slice(11);
          expect(time >= '06:30' && time < '22:00').toBe(true);
        }
        machine.run(10 * 60, 60);
        const keys = machine.keys();
        expect(new Set(keys).size).toBe(keys.length);
        const isLoud =
          localAt(machine.now(), machine.zone()).slice(11) < '22:00' &&
          localAt(machine.now(), machine.zone()).slice(11) >= '06:30';
        if (isLoud) expect(passed({ start, zone }, machine).filter((key) => !keys.includes(key))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

function passed({ start, zone }: { start: string; zone: string }, machine: Machine): string[] {
  return passedBy(RULES, { now: Instant.parse(start), zone }, { now: machine.now(), zone: machine.zone() });
}
