import { describe, expect, it } from 'vitest';
import { EntryId } from '../../model/ids.ts';
import { Skill } from '../../model/skill.ts';
import { SkillRating } from '../../model/skillRecords.ts';
import { LocalDate } from '../../model/time.ts';
import { levelWords } from './levelWords.ts';
import { packetSkill } from './packetSkill.ts';

const day = (date: string) => LocalDate.parse(date);
const rating = (date: string, level: number, isTakenBack = false) =>
  SkillRating.parse({
    id: `01950000-0000-7000-8000-0000${date.replaceAll('-', '')}`,
    skillId: 'caching',
    level,
    note: 'Kept at home',
    date,
    createdAt: `${date}T08:00:00.000Z`,
    zone: 'UTC',
    deletedAt: isTakenBack ? '2027-03-01T08:00:00.000Z' : null,
  });
const ratings = [
  rating('2027-02-15', 4),
  rating('2027-02-01', 2),
  rating('2027-02-05', 3),
  rating('2027-02-18', 5, true),
];

function sighting(number: number) {
  const date = day(`2027-02-${String(number + 1).padStart(2, '0')}`);
  const entry = {
    id: EntryId.parse(`01950000-0000-7000-8000-${String(number).padStart(12, '0')}`),
    kind: 'note' as const,
    title: '',
    date,
    tags: [],
    links: { planDay: null, sessionId: null, items: [] },
    deletedAt: null,
  };
  return { kind: 'entry' as const, entry, date, why: { by: 'itself' as const } };
}

function levels(from: string | null, to: string | null) {
  const range = { from: from === null ? null : day(from), to: to === null ? null : day(to) };
  const { before, now } = packetSkill(
    { skill: aSkill, ratings, evidence: [] },
    { range, isShown: () => true, wordsOf: () => ({ title: '', detail: '' }), hasEntry: () => false },
  );
  return [before?.level ?? null, now?.level ?? null];
}

const aSkill = Skill.pick({ id: true, title: true, area: true, summary: true, leadLevel: true }).parse({
  id: 'caching',
  title: 'Caching',
  area: 'system-design',
  summary: 'Knows what to keep near.',
  leadLevel: 4,
});

describe('A skill in a packet', () => {
  it('goes from the first rating to the last one that counts', () => {
    expect(levels(null, null)).toEqual([2, 4]);
  });

  it('begins, in a range, with the level one came with', () => {
    expect(levels('2027-02-10', null)).toEqual([3, 4]);
    expect(levels('2027-01-01', '2027-02-05')).toEqual([2, 3]);
  });

  it('has nothing to compare after one rating, and none before the first', () => {
    expect(levels(null, '2027-02-02')).toEqual([null, 2]);
    expect(levels(null, '2027-01-31')).toEqual([null, null]);
  });

  it('names a dozen of its evidence and says how many more there are', () => {
    const evidence = Array.from({ length: 15 }, (_, number) => sighting(number));
    const shown = packetSkill(
      { skill: aSkill, ratings, evidence },
      {
        range: { from: null, to: null },
        isShown: ({ date }) => date !== '2027-02-01',
        wordsOf: ({ date }) => ({ title: date, detail: '' }),
        hasEntry: (id) => id === evidence[3]?.entry.id,
      },
    );
    expect(shown.evidence.map(({ title }) => title.slice(8))).toEqual([
      '04',
      '15',
      '14',
      '13',
      '12',
      '11',
      '10',
      '09',
      '08',
      '07',
      '06',
      '05',
    ]);
    expect(shown.moreEvidence).toBe(2);
  });

  it('says its level in words, with the year', () => {
    expect(levelWords({ before: null, now: null, leadLevel: aSkill.leadLevel })).toBe('Not rated; a lead needs 4');
  });
});
