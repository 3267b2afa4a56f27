import { describe, expect, test } from 'vitest';
import { minute } from './testing/aFocus.ts';
import { followTouch } from './untouched.ts';

const MINUTE = 60_000;

describe('following whether somebody touches the machine', () => {
  test('tells of a long time without a touch once it is over', () => {
    const first = followTouch(null, 4 * MINUTE, minute(10));
    expect(first).toEqual({ untouched: { from: minute(6), until: minute(10) }, cameBack: null });
    const later = followTouch(first.untouched, 20 * MINUTE, minute(26));
    expect(later).toEqual({ untouched: { from: minute(6), until: minute(26) }, cameBack: null });
    const back = followTouch(later.untouched, 0, minute(26.3));
    expect(back.cameBack).toEqual({ from: minute(6), until: minute(26) });
    expect(followTouch(back.untouched, 0, minute(26.6)).cameBack).toBeNull();
  });

  test('says nothing of less than ten minutes', () => {
    const { untouched } = followTouch(null, 9.9 * MINUTE, minute(10));
    expect(followTouch(untouched, 0, minute(10.3)).cameBack).toBeNull();
  });

  test('takes whole seconds for the same touch', () => {
    const { untouched } = followTouch(null, 12 * MINUTE, minute(20));
    expect(followTouch(untouched, 12 * MINUTE + 19_200, minute(20 + 1 / 3)).cameBack).toBeNull();
  });

  test('knows nothing where the host cannot tell, and keeps what it knew before', () => {
    expect(followTouch(null, null, minute(0))).toEqual({ untouched: null, cameBack: null });
    const before = { from: minute(0), until: minute(15) };
    expect(followTouch(before, null, minute(16))).toEqual({ untouched: null, cameBack: before });
  });
});
