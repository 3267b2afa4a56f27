import { expect, test } from 'vitest';
import { aPlan } from '../testing/aPlan.ts';
import { aRun, sessionId, withOutcome } from '../testing/aRun.ts';
import { eveningReflection } from './eveningReflection.ts';

const TEMPLATE = '## What was planned, what happened\n\n## What I learned\n';
const sessions = (run = aRun()) =>
  (aPlan().phases[0]?.days[0]?.sessions ?? []).map((session) => ({
    session,
    outcome: run.outcomes[sessionId(session.id)] ?? null,
  }));

test('puts plan and real time of the day under the first heading', () => {
  let run = withOutcome(aRun(), 'd1-s1', 'done', { minutes: 112 });
  run = withOutcome(run, 'd1-s2', 'skipped');
  expect(eveningReflection({ sessions: sessions(run), template: TEMPLATE })).toBe(
    [
      '## What was planned, what happened',
      '',
      '| Session | Plan | Real |',
      '| --- | ---: | ---: |',
      '| D1-S1 | 2:00 | 1:52 |',
      '| D1-S2 | 1:00 | set aside |',
      '| D1-S3 | 2:00 | not done |',
      '| D1-S4 | 2:00 | not done |',
      '',
      '## What I learned',
      '',
    ].join('\n'),
  );
});

test('leaves the template alone on a day without sessions', () => {
  expect(eveningReflection({ sessions: [], template: TEMPLATE })).toBe(TEMPLATE);
});
