import { describe, expect, it } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { periodOf, periodTitle, stepped, weeksAround } from './period.ts';

const date = (text: string) => LocalDate.parse(text);
const run = { first: date('2027-02-02'), last: date('2027-03-16') };

describe('periodOf', () => {
  it('shows a week from Monday to Sunday', () => {
    const { first, last, dates } = periodOf('week', date('2027-02-19'), run);
    expect([first, last, dates.length]).toEqual(['2027-02-15', '2027-02-21', 7]);
  });

  it('shows whole weeks around a month', () => {
    const { first, last } = weeksAround(periodOf('month', date('2027-04-09'), run));
    expect([first, last]).toEqual(['2027-03-29', '2027-05-02']);
  });
});

describe('periodTitle', () => {
  it.each([
    ['day', '2027-02-19', 'Friday 19 February'],
    ['week', '2027-02-19', '15 to 21 February'],
    ['week', '2027-05-01', '26 April to 2 May'],
    ['month', '2027-02-19', 'February 2027'],
    ['list', '2027-02-19', '2 February to 16 March'],
  ] as const)('names the %s of %s', (view, text, title) => {
    expect(periodTitle(view, periodOf(view, date(text), run))).toBe(title);
  });
});

describe('stepped', () => {
  it.each([
    ['day', '2027-02-28', 1, '2027-03-01'],
    ['week', '2027-02-19', -1, '2027-02-12'],
    ['month', '2027-01-31', 1, '2027-02-01'],
    ['month', '2027-01-31', -1, '2026-12-01'],
  ] as const)('goes from the %s of %s by %i to %s', (view, from, step, to) => {
    expect(stepped(view, date(from), step)).toBe(to);
  });
});
