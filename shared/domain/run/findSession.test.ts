import { expect, test } from 'vitest';
import { anAddedSession } from '../testing/anAddedSession.ts';
import { aPlan } from '../testing/aPlan.ts';
import { aRun, sessionId } from '../testing/aRun.ts';
import { findSession } from './findSession.ts';
import { indexPlan } from './planIndex.ts';

const index = indexPlan(aPlan());
const added = anAddedSession({ id: 'draw-a-queue' });
const run = aRun({ added: { [added.id]: added } });

test('finds a session of the plan with its day, and an added one without', () => {
  expect(findSession(run, index, sessionId('d3-s2'))).toBe(index.find(sessionId('d3-s2')));
  expect(findSession(run, index, added.id)).toEqual({ session: added, day: null, phase: null });
});

test('what neither has is undefined, and without a run there is the plan alone', () => {
  expect(findSession(run, index, sessionId('gone'))).toBeUndefined();
  expect(findSession(null, index, added.id)).toBeUndefined();
});
