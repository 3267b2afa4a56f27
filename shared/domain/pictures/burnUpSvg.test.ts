import { expect, test } from 'vitest';
import { burnUp } from '../progress/burnUp.ts';
import { indexPlan } from '../run/planIndex.ts';
import { aPlan } from '../testing/aPlan.ts';
import { aRun, date, withOutcome } from '../testing/aRun.ts';
import { burnUpSvg } from './burnUpSvg.ts';
import { LIGHT_BURN_UP } from './lightColours.ts';

const plan = indexPlan(aPlan());
const days = burnUp(plan, withOutcome(aRun(), 'd1-s1', 'done'), date('2027-02-03'));
const drawn = { title: 'Fish & <chips>', colours: LIGHT_BURN_UP };

test('plan and done are drawn, with a title any program can read', () => {
  const svg = burnUpSvg(days, null, drawn) ?? '';
  expect(svg).toContain('<title>Fish &amp; &lt;chips></title>');
  expect(svg.match(/<text [^>]*>(planned|done|at this pace)</g)).toHaveLength(2);
  expect(svg.match(/<circle /g)).toHaveLength(1);
  expect(svg).not.toMatch(/NaN|undefined|null|var\(/);
});

test('a forecast runs in its band', () => {
  const finishes = { finish: date('2027-02-06'), earliest: date('2027-02-05'), latest: date('2027-02-08') };
  expect(burnUpSvg(days, finishes, drawn)).toContain('fill-opacity="0.14"');
  expect(burnUpSvg(days, null, drawn)).not.toContain('fill-opacity="0.14"');
});

test('a day alone is no line', () => {
  expect(burnUpSvg(days.slice(0, 1), null, drawn)).toBeNull();
});
