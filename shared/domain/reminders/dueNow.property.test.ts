import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LocalDateTime, QuietHours } from '../../model/reminder.ts';
import { msOf } from '../focus/moments.ts';
import { instantMs, localAt } from './localDateTime.ts';
import { aMachine, aRule, daily } from './testing/aMachine.ts';

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
  fc.constantFrom(...ZONES).map((zone) => (machine: Machine) => {
    machine.travel(zone);
    machine.look();
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

/** What the wall passed from the start to now, both as their zones saw it; the last six days of it. */
function passed({ start, zone }: { start: string; zone: string }, machine: Machine): string[] {
  const startMs = Date.parse(start);
  const nowMs = msOf(machine.now());
  const keys: string[] = [];
  for (let dayMs = Math.max(startMs, nowMs - 7 * DAY * 60_000); dayMs <= nowMs + DAY * 60_000; dayMs += DAY * 60_000) {
    const date = new Date(dayMs).toISOString().slice(0, 10);
    for (const { id, when } of RULES) {
      const at = LocalDateTime.parse(`${date}T${when.kind === 'rule' ? when.time : ''}`);
      const ms = instantMs(at, machine.zone());
      if (instantMs(at, zone) > startMs && ms <= nowMs && ms > nowMs - 6 * DAY * 60_000) keys.push(`${id}@${at}`);
    }
  }
  return keys;
}
