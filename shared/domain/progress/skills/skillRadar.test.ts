import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SkillId } from '../../../model/ids.ts';
import { SkillRating } from '../../../model/skillRecords.ts';
import type { LocalDate } from '../../../model/time.ts';
import { date } from '../../testing/aRun.ts';
import { addDays, daysBetween } from '../../time/localDate.ts';
import { skillRadar } from './skillRadar.ts';

const TODAY = date('2027-02-19');
const START = date('2027-02-02');
const id = (text: string) => SkillId.parse(text);
const SKILLS = [
  { id: id('caching'), title: 'Caching', area: 'system-design', leadLevel: 4 },
  { id: id('messaging'), title: 'Messaging', area: 'system-design', leadLevel: 5 },
  { id: id('mentoring'), title: 'Mentoring', area: 'leadership', leadLevel: 4 },
] as const;

function rating(skill: string, day: LocalDate, level: number, shape: { order?: number; isTakenBack?: boolean } = {}) {
  const at = `${day}T08:${String(shape.order ?? 0).padStart(2, '0')}:00.000Z`;
  return SkillRating.parse({
    id: `0194c5a0-0000-7000-8000-${String(shape.order ?? 0).padStart(12, '0')}`,
    skillId: skill,
    level,
    note: '',
    date: day,
    createdAt: at,
    zone: 'Europe/Berlin',
    deletedAt: shape.isTakenBack ? at : null,
  });
}

test('without ratings there is nothing to draw, and areas without skills are left out', () => {
  const radar = skillRadar({ skills: SKILLS, ratings: [], evidence: new Map(), now: TODAY, before: null });
  expect(radar).toMatchObject({ rated: 0, ratedBefore: 0, before: null });
  expect(radar.areas.map(({ area, now }) => [area, now.strength])).toEqual([
    ['system-design', 0],
    ['leadership', 0],
  ]);
});

test('an area is the mean of its skills, now and then, with what a lead needs', () => {
  const radar = skillRadar({
    skills: SKILLS,
    ratings: [
      rating('caching', START, 2),
      rating('caching', TODAY, 4, { order: 1 }),
      rating('messaging', TODAY, 5, { order: 2, isTakenBack: true }),
      rating('mentoring', START, 3),
    ],
    evidence: new Map([[id('caching'), [START, addDays(START, 4), addDays(TODAY, 1)]]]),
    now: TODAY,
    before: START,
  });
  expect(radar).toMatchObject({ rated: 2, ratedBefore: 2, before: START });
  expect(radar.skills[0]).toMatchObject({ level: 4, pieces: 2, target: 0.8 });
  // Then: 2/5 × 1 × (1 − ¼). Now: 4/5 × 1 × (1 − ⅛).
  expect(radar.skills[0]?.before?.strength).toBeCloseTo(0.3);
  expect(radar.skills[0]?.now.strength).toBeCloseTo(0.7);
  expect(radar.areas[0]).toMatchObject({ area: 'system-design', skills: 2, rated: 1 });
  expect(radar.areas[0]?.now.strength).toBeCloseTo(0.35);
  expect(radar.areas[0]?.target).toBeCloseTo(0.9);
});

test('a day that is not earlier is not compared with', () => {
  expect(skillRadar({ skills: SKILLS, ratings: [], evidence: new Map(), now: TODAY, before: TODAY }).before).toBeNull();
});

test('random histories give the strength a slow look gives', () => {
  const someRating = fc.tuple(
    fc.constantFrom('caching', 'messaging', 'mentoring'),
    fc.integer({ min: 0, max: 200 }),
    fc.integer({ min: 1, max: 5 }),
    fc.boolean(),
  );
  const someEvidence = fc.tuple(fc.constantFrom('caching', 'mentoring'), fc.integer({ min: -3, max: 200 }));
  fc.assert(
    fc.property(
      fc.array(someRating, { maxLength: 15 }),
      fc.array(someEvidence, { maxLength: 15 }),
      fc.integer({ min: 1, max: 150 }),
      (some, shown, beforeAgo) => {
        // Ratings are made in order of time.
        const ratings = some
          .toSorted(([, one], [, other]) => other - one)
          .map(([skill, ago, level, isTakenBack], order) =>
            rating(skill, addDays(TODAY, -ago), level, { order, isTakenBack }),
          );
        const evidence = new Map(
          SKILLS.map((skill) => [
            skill.id,
            shown.filter(([of]) => of === skill.id).map(([, ago]) => addDays(TODAY, -ago)),
          ]),
        );
        const before = addDays(TODAY, -beforeAgo);
        const radar = skillRadar({ skills: SKILLS, ratings, evidence, now: TODAY, before });
        const slowly = (skill: SkillId, day: LocalDate) => {
          const own = ratings.filter((one) => one.skillId === skill && one.deletedAt === null && one.date <= day);
          const last = own.at(-1);
          if (!last) return 0;
          const pieces = (evidence.get(skill) ?? []).filter((one) => one <= day);
          const age = Math.min(...[last.date, ...pieces].map((one) => daysBetween(one, day)));
          let doubt = 0.5;
          for (const _ of pieces) doubt /= 2;
          return (last.level / 5) * 0.5 ** (age / 60) * (1 - doubt);
        };
        for (const skill of radar.skills) {
          expect(skill.now.strength).toBeCloseTo(slowly(skill.id, TODAY), 10);
          expect(skill.before?.strength).toBeCloseTo(slowly(skill.id, before), 10);
        }
        for (const area of radar.areas) {
          const own = SKILLS.filter((skill) => skill.area === area.area);
          const mean = own.reduce((sum, skill) => sum + slowly(skill.id, TODAY), 0) / own.length;
          expect(area.now.strength).toBeCloseTo(mean, 10);
        }
      },
    ),
    { numRuns: 25 },
  );
});
