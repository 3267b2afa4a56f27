import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { LocalDate, WallTime } from '../../../model/time.ts';
import { momentOf, wallMoment } from './zoneClock.ts';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Auckland', 'UTC'];
const anyZone = fc.constantFrom(...ZONES);
/** 1971 to 2099. */
const anyMs = fc.integer({ min: 31_536_000_000, max: 4_070_908_800_000 });

it('shows what the wall shows, also around changes of the clock', () => {
  const nearChange = fc.integer({ min: -1000, max: 1000 }).map((minutes) => 1_806_195_600_000 + minutes * 60_000);
  fc.assert(
    fc.property(fc.oneof(anyMs, nearChange), anyZone, (ms, zone) => {
      const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
      const midnight = there.toPlainDate().toPlainDateTime();
      expect(wallMoment(ms, zone)).toEqual({
        date: there.toPlainDate().toString(),
        ms: midnight.until(there.toPlainDateTime()).total('milliseconds'),
      });
    }),
  );
});

it('finds the moment of a clock time as Temporal does, also one that is left out or shown twice', () => {
  const at = (date: string, time: string, zone: string) => momentOf(LocalDate.parse(date), WallTime.parse(time), zone);
  const expected = (date: string, time: string, zone: string) =>
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds;
  for (const zone of ZONES) {
    for (const date of [
      '2027-02-19',
      '2027-03-14',
      '2027-03-28',
      '2027-04-04',
      '2027-09-26',
      '2027-10-31',
      '2027-11-07',
    ]) {
      for (const time of ['00:00', '01:30', '01:45', '02:00', '02:15', '02:30', '03:00', '12:00', '23:59']) {
        expect(at(date, time, zone)).toBe(expected(date, time, zone));
      }
    }
  }
});
