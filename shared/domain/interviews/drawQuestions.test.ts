import { describe, expect, it } from 'vitest';
import { itemRef } from '../../model/itemRef.ts';
import { LocalDate } from '../../model/time.ts';
import { type Candidate, drawQuestions, fitsInterview, needOf, reasonFor } from './drawQuestions.ts';

const today = LocalDate.parse('2027-02-19');
const on = (date: string, rating: number) => ({ on: LocalDate.parse(date), rating });

function aCandidate({ id = 'one', ...shape }: Partial<Candidate> & { id?: string } = {}): Candidate {
  return {
    item: itemRef('question', id),
    kind: 'behavioural',
    level: 'onsite',
    area: 'leadership',
    last: null,
    isLeech: false,
    gap: null,
    ...shape,
  };
}

const many = (count: number, area: Candidate['area']) =>
  Array.from({ length: count }, (_, index) => aCandidate({ id: `${area}-${index}`, area }));

const draw = (
  candidates: readonly Candidate[],
  count: number,
  seed: number,
  areas: readonly Candidate['area'][] = [],
) => drawQuestions(candidates, { kind: 'behavioural', areas, count, today, seed });

describe('the draw', () => {
  it('is the same for the same seed, and another for others', () => {
    const all = many(30, 'leadership');
    expect(draw(all, 5, 7)).toEqual(draw(all, 5, 7));
    const first = new Set(Array.from({ length: 20 }, (_, seed) => draw(all, 1, seed)[0]?.item));
    expect(first.size).toBeGreaterThan(8);
  });

  it('takes what is weak before what was never asked, and that before what is solid, whatever the chance', () => {
    const weak = aCandidate({ id: 'weak', last: on('2027-02-03', 1) });
    const solid = aCandidate({ id: 'solid', last: on('2027-02-12', 4) });
    const fresh = aCandidate({ id: 'fresh' });
    for (let seed = 0; seed < 50; seed += 1) {
      expect(draw([solid, fresh, weak], 3, seed).map(({ item }) => item)).toEqual(
        [weak, fresh, solid].map(({ item }) => item),
      );
    }
  });

  it('spreads over the areas even when one is much weaker', () => {
    const weak = many(9, 'leadership').map((one) => ({ ...one, last: on('2027-01-03', 1) }));
    const drawn = draw([...weak, ...many(2, 'delivery'), ...many(2, 'communication')], 6, 3);
    const areas = drawn.map(({ area }) => area);
    expect(areas.filter((area) => area === 'delivery')).toHaveLength(2);
    expect(areas.filter((area) => area === 'communication')).toHaveLength(2);
    expect(new Set(drawn.map(({ item }) => item)).size).toBe(6);
  });

  it('gives what there is where that is less than asked, and nothing for areas without questions', () => {
    expect(draw(many(2, 'delivery'), 5, 1)).toHaveLength(2);
    expect(draw(many(2, 'delivery'), 5, 1, ['devops'])).toEqual([]);
  });

  it('never repeats what was turned away', () => {
    const all = many(3, 'delivery');
    const without = all.slice(0, 2).map(({ item }) => item);
    const drawn = drawQuestions(all, { kind: 'behavioural', areas: [], count: 3, today, seed: 1, without });
    expect(drawn.map(({ item }) => item)).toEqual([all[2]?.item]);
  });
});

it('asks each kind of interview what belongs to it', () => {
  const fits = (kind: Parameters<typeof fitsInterview>[1], shape: Partial<Candidate>) =>
    fitsInterview(aCandidate(shape), kind, []);
  expect(fits('system-design', { kind: 'exercise' })).toBe(true);
  expect(fits('system-design', { kind: 'technical' })).toBe(false);
  expect(fits('coding-talk', { kind: 'technical' })).toBe(true);
  expect(fits('coding-talk', { kind: 'technical', level: 'lead-bar' })).toBe(false);
  expect(fits('lead-bar', { level: 'lead-bar' })).toBe(true);
  expect(fits('lead-bar', { kind: 'ask', level: 'lead-bar' })).toBe(false);
  expect(fits('behavioural', { kind: 'ask' })).toBe(false);
});

it('says why, the strongest reason first', () => {
  const gap = { skill: 'Caching', level: 2, leadLevel: 4 };
  const why = (shape: Partial<Candidate>) => reasonFor(aCandidate(shape), today);
  expect(why({ last: on('2027-02-03', 2), isLeech: true })).toBe('shaky on 3 Feb');
  expect(why({ last: on('2027-02-03', 1) })).toBe('could not answer on 3 Feb');
  expect(why({ isLeech: true, gap })).toContain('forgotten');
  expect(why({ gap })).toBe('Caching: level 2, a lead needs 4');
  expect(why({})).toBe('never asked');
  expect(why({ last: on('2026-12-21', 3) })).toBe('solid, but 60 days ago');
  expect(why({ last: on('2027-02-18', 3) })).toBe('solid on 18 Feb');
});

it('leaves what was answered yesterday alone for a while', () => {
  expect(needOf(aCandidate({ last: on('2027-02-18', 2) }), today)).toBeLessThan(needOf(aCandidate(), today));
});
