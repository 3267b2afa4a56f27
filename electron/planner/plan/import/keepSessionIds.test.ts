import { expect, test } from 'vitest';
import type { Plan } from '#shared/model/curriculum.ts';
import { keepSessionIds } from './keepSessionIds.ts';
import { readPlanFiles } from './readPlanFiles.ts';
import { AN_OUTLINE } from './testing/anOutline.ts';
import { shippedForImport } from './testing/shippedForImport.ts';

const planOf = async (text: string): Promise<Plan> => {
  const { plan } = await readPlanFiles([{ name: 'sailing.txt', text }], shippedForImport());
  if (!plan) throw new Error('No plan');
  return plan;
};
const sessionsOf = (plan: Plan) => plan.phases.flatMap(({ days }) => days).flatMap(({ sessions }) => sessions);
const idsOf = (plan: Plan) => Object.fromEntries(sessionsOf(plan).map(({ instruction, id }) => [instruction, id]));
const again = async (text: string) => {
  const before = await planOf(AN_OUTLINE);
  const after = keepSessionIds(await planOf(text), before);
  expect(new Set(sessionsOf(after).map(({ id }) => id)).size).toBe(sessionsOf(after).length);
  return { before: idsOf(before), after: idsOf(after) };
};

test('the same text gives the same ids', async () => {
  const { before, after } = await again(AN_OUTLINE);
  expect(after).toEqual(before);
});

test('a line more takes no id from those below it', async () => {
  const { before, after } = await again(
    AN_OUTLINE.replace('7:30–8:00: Whiteboard', '7:30–7:40: Breathe.\n        7:40–8:00: Whiteboard'),
  );
  expect(after).toEqual({ ...before, 'Breathe.': 'learning-to-sail-d1-s5' });
});

test('a line less leaves the others theirs', async () => {
  const { before, after } = await again(AN_OUTLINE.replace(/ +7:30–8:00: Whiteboard.*\n/, ''));
  expect(before).toMatchObject(after);
});

test('a day that moved takes its ids along', async () => {
  const { before, after } = await again(
    AN_OUTLINE.replace('Day 2 (', 'Day 2: Rest\n\n    Evening:\n        Sleep.\n\nDay 2 (').replace(
      /Day (\d) \(/g,
      (_, number) => `Day ${Number(number) > 1 ? Number(number) + 1 : 1} (`,
    ),
  );
  expect(after).toEqual({ ...before, 'Sleep.': 'learning-to-sail-d2-s5' });
});

test('a line that was reworded keeps the id of its place', async () => {
  const { before, after } = await again(AN_OUTLINE.replace('Study five knots', 'Learn five knots'));
  expect(after['Learn five knots in a picture book.']).toBe(before['Study five knots in a picture book.']);
});

test('an id that somebody wrote is left alone', async () => {
  const before = await planOf(AN_OUTLINE);
  const [first] = sessionsOf(before);
  const text = `id: learning-to-sail\ntitle: Sail\nphases:\n  - title: A\n    days:\n      - title: A\n        sessions:\n          - { id: own, title: ${JSON.stringify(first?.title)}, instruction: ${JSON.stringify(first?.instruction)}, part: morning, minutes: 30 }\n`;
  const { plan } = await readPlanFiles([{ name: 'sailing.yaml', text }], shippedForImport());
  expect(plan && sessionsOf(keepSessionIds(plan, before)).map(({ id }) => id)).toEqual(['own']);
});
