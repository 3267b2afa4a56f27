import { describe, expect, it } from 'vitest';
import { aRun, sessionId, withOutcome } from '#shared/domain/testing/aRun.ts';
import { stateSentence } from './stateSentence.ts';

const outcome = (energy: number | null) =>
  withOutcome(aRun(), 'd1-s1', 'done', { minutes: 112, energy }).outcomes[sessionId('d1-s1')];

describe('stateSentence', () => {
  it('says how long it took, when and how it felt', () => {
    const sentence = stateSentence({ state: 'done', outcome: outcome(4), sinceStart: null });
    expect(sentence).toBe('Done in 1 h 52 on Tue 2 Feb, energy 4 of 5');
  });

  it('leaves out what was not said', () => {
    const sentence = stateSentence({ state: 'partly', outcome: outcome(null), sinceStart: null });
    expect(sentence).toBe('Partly done in 1 h 52 on Tue 2 Feb');
  });

  it('counts the minutes of a session under way', () => {
    const sentence = stateSentence({ state: 'started', outcome: undefined, sinceStart: 12 });
    expect(sentence).toBe('Under way for 12 min');
  });
});
