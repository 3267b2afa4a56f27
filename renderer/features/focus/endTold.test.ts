// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tellOnce } from './endTold.ts';

/** Locks as a browser has them: one holder at a time, the next in turn. */
let turn: Promise<unknown> = Promise.resolve();
const request = (_name: string, work: () => unknown) => {
  turn = turn.then(work);
  return turn;
};

describe('tellOnce', () => {
  beforeEach(() => {
    localStorage.clear();
    vi.stubGlobal('navigator', { locks: { request } });
    return () => vi.unstubAllGlobals();
  });

  it('tells an end in one window of several, and each end by itself', async () => {
    const tell = vi.fn();
    expect(await Promise.all([tellOnce('one', tell), tellOnce('one', tell), tellOnce('two', tell)])).toEqual([
      true,
      false,
      true,
    ]);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('tells nothing again to a window that notices a minute later, other ends between', async () => {
    const tell = vi.fn();
    await tellOnce('block 0', tell);
    await tellOnce('break', tell);
    expect(await tellOnce('block 0', tell)).toBe(false);
  });

  it('keeps no name of a session where the browser keeps it', async () => {
    await tellOnce('my-own-session 2027-02-19T05:00:00.000Z done', vi.fn());
    expect(JSON.stringify({ ...localStorage })).not.toContain('my-own');
  });

  it('begins anew where what is kept cannot be read', async () => {
    localStorage.setItem('leadlight-focus-told', '{"not": "a list"');
    expect(await tellOnce('one', vi.fn())).toBe(true);
  });
});
