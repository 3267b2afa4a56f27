import { describe, expect, test } from 'vitest';
import { Instant, LocalDate, WallTime } from '../../model/time.ts';
import { stretchOf, typedOf } from './typedStretch.ts';

const BERLIN = 'Europe/Berlin';
const at = (iso: string) => Instant.parse(iso);
const typed = (date: string, from: string, until: string) => ({
  date: LocalDate.parse(date),
  from: WallTime.parse(from),
  until: WallTime.parse(until),
});

describe('a stretch typed by hand', () => {
  test('means the wall of its zone', () => {
    expect(stretchOf(typed('2027-02-19', '05:00', '06:30'), BERLIN, null)).toEqual({
      from: at('2027-02-19T04:00:00.000Z'),
      until: at('2027-02-19T05:30:00.000Z'),
    });
    expect(stretchOf(typed('2027-02-19', '05:00', '06:30'), 'America/Los_Angeles', null).from).toBe(
      at('2027-02-19T13:00:00.000Z'),
    );
  });

  test('may end after midnight, and otherwise an end before the beginning stays for the planner to refuse', () => {
    expect(stretchOf(typed('2027-02-19', '23:30', '00:15'), BERLIN, null).until).toBe(at('2027-02-19T23:15:00.000Z'));
    const slip = stretchOf(typed('2027-02-19', '06:30', '05:30'), BERLIN, null);
    expect(slip.until < slip.from).toBe(true);
  });

  test('keeps the seconds of what is not changed', () => {
    const before = { from: at('2027-02-19T04:00:41.250Z'), until: at('2027-02-19T05:30:12.000Z') };
    expect(stretchOf(typedOf(before, BERLIN), BERLIN, before)).toEqual(before);
    expect(stretchOf({ ...typedOf(before, BERLIN), until: WallTime.parse('06:00') }, BERLIN, before)).toEqual({
      from: before.from,
      until: at('2027-02-19T05:00:00.000Z'),
    });
  });

  test('keeps its end past midnight', () => {
    const before = { from: at('2027-02-19T22:30:05.000Z'), until: at('2027-02-19T23:15:09.000Z') };
    expect(stretchOf(typedOf(before, BERLIN), BERLIN, before)).toEqual(before);
    const later = stretchOf({ ...typedOf(before, BERLIN), from: WallTime.parse('23:45') }, BERLIN, before);
    expect(later).toEqual({ from: at('2027-02-19T22:45:00.000Z'), until: at('2027-02-19T23:15:00.000Z') });
  });

  test('lasts as long as it did across a clock change', () => {
    const { from, until } = stretchOf(typed('2027-03-28', '01:30', '03:30'), BERLIN, null);
    expect(Date.parse(until) - Date.parse(from)).toBe(60 * 60_000);
  });
});
