import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/time/localDate.ts';
import { LocalDate } from '#shared/model/time.ts';
import { burnUpRows, dateTicks, hourTicks } from './burnUpRows.ts';

const first = LocalDate.parse('2027-02-02');

/** Seven hours planned and done a day until `workedDays`, of which the last has six so far. */
function days(count: number, workedDays: number) {
  return Array.from({ length: count }, (_, index) => ({
    date: addDays(first, index),
    plannedMinutes: (index + 1) * 420,
    doneMinutes: index < workedDays ? (index + 1) * 420 - (index === workedDays - 1 ? 60 : 0) : null,
  }));
}

/** One pace for all. */
const at = (finish: LocalDate) => ({ finish, earliest: finish, latest: finish });

describe('The points of the burn-up', () => {
  it('begin at nothing, before the first day', () => {
    expect(burnUpRows(days(10, 4), null)[0]).toEqual({
      day: 0,
      date: null,
      plan: 0,
      done: 0,
      forecast: null,
      band: null,
    });
  });

  it('have what was done only until today', () => {
    const rows = burnUpRows(days(10, 4), null);
    expect(rows.filter((row) => row.done !== null).at(-1)).toMatchObject({
      date: '2027-02-05',
      done: 1620,
      plan: 1620,
    });
  });

  it('put what today has so far where its share of the day is', () => {
    const here = burnUpRows(days(10, 4), null).findLast((row) => row.done !== null);
    expect(here?.day).toBeCloseTo(3 + 360 / 420);
  });

  it('run straight from today to the forecast finish', () => {
    const finish = addDays(first, 13);
    const forecast = burnUpRows(days(10, 4), at(finish)).filter((row) => row.forecast !== null);
    expect(forecast[0]).toMatchObject({ date: addDays(first, 3), forecast: 1620 });
    expect(forecast.at(-1)).toMatchObject({ date: finish, forecast: 4200 });
    const steps = forecast.slice(2).map((row, index) => (row.forecast ?? 0) - (forecast[index + 1]?.forecast ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.001);
  });

  it('go on past the plan when the forecast does', () => {
    expect(burnUpRows(days(10, 4), at(addDays(first, 30))).at(-1)?.day).toBe(33);
    expect(burnUpRows(days(10, 4), null).at(-1)?.day).toBe(12);
  });

  it('have a band from the slower to the faster pace, level once all is done', () => {
    const paces = { finish: addDays(first, 12), earliest: addDays(first, 10), latest: addDays(first, 13) };
    const rows = burnUpRows(days(10, 4), paces);
    expect(rows.find((row) => row.date === paces.earliest)?.band?.[1]).toBe(4200);
    expect(rows.find((row) => row.date === paces.finish)?.band).toEqual([expect.any(Number), 4200]);
    expect(rows.findLast((row) => row.band !== null)).toMatchObject({ date: paces.latest, band: [4200, 4200] });
    for (const { band, forecast } of rows) {
      if (!band || forecast === null) continue;
      expect(band[0]).toBeLessThanOrEqual(forecast);
      expect(band[1]).toBeGreaterThanOrEqual(forecast);
    }
    expect(burnUpRows(days(10, 4), at(paces.finish)).every((row) => row.band === null)).toBe(true);
  });

  it('let the band make the axis a quarter longer at most, and run on where it never ends', () => {
    const far = { finish: addDays(first, 19), earliest: addDays(first, 15), latest: addDays(first, 90) };
    expect(burnUpRows(days(10, 4), far).at(-1)?.day).toBe(25 + 2);
    const never = burnUpRows(days(10, 4), { ...far, latest: null });
    expect(never.at(-1)).toMatchObject({ day: 22, band: [1620, 4200] });
  });

  it('are none without days', () => {
    expect(burnUpRows([], null)).toEqual([]);
  });
});

describe('The ticks', () => {
  it('name the first day, the last of the plan and Mondays between', () => {
    const rows = burnUpRows(days(43, 18), null);
    expect(dateTicks(rows, addDays(first, 42)).map((tick) => tick.text)).toEqual([
      '2 Feb',
      '15 Feb',
      '1 Mar',
      '16 Mar',
    ]);
  });

  it('keep apart where the forecast makes the axis long, and an end far away leaves the picture', () => {
    const rows = burnUpRows(days(43, 17), at(addDays(first, 240)));
    expect(rows.at(-1)?.day).toBe(43 + 32 + 2);
    expect(rows.at(-1)?.forecast).not.toBeNull();
    expect(dateTicks(rows, addDays(first, 42)).map((tick) => tick.text)).toEqual([
      '2 Feb',
      '15 Feb',
      '1 Mar',
      '16 Mar',
      '5 Apr',
    ]);
  });

  it('leave Mondays out where there is no room for them', () => {
    const rows = burnUpRows(days(6, 2), null);
    expect(dateTicks(rows, addDays(first, 5)).map((tick) => tick.text)).toEqual(['2 Feb', '7 Feb']);
  });

  it('are a few round hours', () => {
    expect(hourTicks(259 * 60)).toEqual([0, 6000, 12000]);
    expect(hourTicks(7 * 60)).toEqual([0, 120, 240, 360]);
    expect(hourTicks(0)).toEqual([0]);
  });
});
