import { expect, it } from 'vitest';
import { EntrySummary } from '#shared/contract/journalContract.ts';
import { LocalDate } from '#shared/model/time.ts';
import { groupEntries } from './groupEntries.ts';

function about(date: string): EntrySummary {
  return EntrySummary.parse({
    id: `0195184e-8f80-7000-8000-0000${date.replaceAll('-', '')}`,
    kind: 'note',
    title: 'A note',
    date,
    tags: [],
    links: { planDay: null, sessionId: null, items: [] },
    status: null,
    number: null,
    energy: null,
    excerpt: '',
    words: 0,
    createdAt: '2027-02-19T20:12:00.000Z',
    updatedAt: '2027-02-19T20:12:00.000Z',
    deletedAt: null,
  });
}

function headings(dates: string[], today: string): string[] {
  return groupEntries(dates.map(about), LocalDate.parse(today)).flatMap((row) =>
    row.type === 'heading' ? [row.words] : [],
  );
}

it('names days close by and months further off', () => {
  const dates = ['2027-02-20', '2027-02-19', '2027-02-18', '2027-02-16', '2027-02-02', '2027-01-30', '2026-12-31'];
  expect(headings(dates, '2027-02-19')).toEqual([
    'Later',
    'Today',
    'Yesterday',
    'Earlier in February',
    'January',
    'December 2026',
  ]);
});

it('knows yesterday across the end of a month', () => {
  expect(headings(['2027-02-28', '2027-02-27'], '2027-03-01')).toEqual(['Yesterday', 'February']);
});
