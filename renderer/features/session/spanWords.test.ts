import { describe, expect, it } from 'vitest';
import { Instant, LocalDate } from '#shared/model/time.ts';
import { spanWords } from './spanWords.ts';

const here = { day: LocalDate.parse('2027-02-19'), zone: 'Europe/Berlin' };
const span = {
  from: Instant.parse('2027-02-19T04:02:20.000Z'),
  until: Instant.parse('2027-02-19T05:10:59.000Z'),
  zone: 'Europe/Berlin',
};

describe('spanWords', () => {
  it('says from when to when on the day of the session', () => {
    expect(spanWords(span, here)).toBe('05:02 to 06:10');
    expect(spanWords({ ...span, until: null }, here)).toBe('since 05:02');
  });

  it('says the day when it was another one', () => {
    expect(spanWords(span, { ...here, day: LocalDate.parse('2027-02-20') })).toBe('Fri 19 Feb, 05:02 to 06:10');
  });

  it('tells the time of the place it was worked in', () => {
    expect(spanWords({ ...span, zone: 'America/Los_Angeles' }, here)).toBe('Thu 18 Feb, 20:02 to 21:10, Los Angeles');
  });
});
