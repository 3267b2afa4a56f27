import { afterEach, expect, it, vi } from 'vitest';
import { VaultNotChanged } from '#electron/planner/hostServices.ts';
import type { Leaving } from '#shared/contract/encryptionContract.ts';
import { LockGivenUp, openPages } from './openPages.ts';

const pages = openPages({ patienceMs: 300 });
const stops: AbortController[] = [];
const NOT_SAVED = 'The disk is full.';

/** A page that listens; what it was told last is in `told`. */
async function aPage(name: string) {
  const stop = new AbortController();
  stops.push(stop);
  const told: Leaving[] = [];
  const follow = async () => {
    for await (const leaving of pages.follow(name, stop.signal)) told.push(leaving);
  };
  const gone = follow().catch(() => undefined);
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  const last = () => told.at(-1) ?? { phase: 'open' };
  const answers = (problem: string | null) => {
    const leaving = last();
    if (leaving.phase === 'open') throw new Error('Nobody asked this page.');
    pages.saved({ page: name, turn: leaving.turn, problem });
  };
  const goAway = async () => {
    stop.abort();
    await gone;
  };
  return { told, last, answers, goAway, isAsked: () => vi.waitFor(() => expect(last().phase).toBe('saving')) };
}

afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  pages.open();
});

it('waits for every page, and for none when there is none', async () => {
  await pages.settle('lock');
  const [one, two] = [await aPage('one'), await aPage('two')];
  expect([one.told, two.told]).toMatchObject([[{ phase: 'saving' }], [{ phase: 'saving' }]]);
  pages.open();
  let isSettled = false;
  const settled = pages.settle('lock').then(() => {
    isSettled = true;
  });
  await Promise.all([one.isAsked(), two.isAsked()]);
  one.answers(null);
  await Promise.resolve();
  expect(isSettled).toBe(false);
  two.answers(null);
  await settled;
});

it('holds a lock back while one page cannot save, says so in every page, and goes on when it could', async () => {
  const [one, two] = [await aPage('one'), await aPage('two')];
  const settled = pages.settle('lock');
  await Promise.all([one.isAsked(), two.isAsked()]);
  one.answers(NOT_SAVED);
  two.answers(null);
  for (const page of [one, two]) {
    await vi.waitFor(() => expect(page.last()).toMatchObject({ phase: 'held', problem: NOT_SAVED }));
  }
  one.answers(null);
  await settled;
});

it('ends a lock that waits when somebody gives the passphrase, and shows the pages again', async () => {
  const one = await aPage('one');
  const settled = pages.settle('lock');
  await one.isAsked();
  one.answers(NOT_SAVED);
  pages.giveUp();
  await expect(settled).rejects.toThrow(LockGivenUp);
  await vi.waitFor(() => expect(one.last()).toEqual({ phase: 'open' }));
});

it('does no work on a vault whose text is not all on disk', async () => {
  const one = await aPage('one');
  const settled = pages.settle('work');
  await one.isAsked();
  one.answers(NOT_SAVED);
  await expect(settled).rejects.toThrow(new VaultNotChanged(NOT_SAVED));
  await vi.waitFor(() => expect(one.last()).toEqual({ phase: 'open' }));
});

it('locks without a page that answers nothing, and does no other work then', async () => {
  await aPage('frozen');
  await pages.settle('lock');
  pages.open();
  await expect(pages.settle('work')).rejects.toThrow('does not answer');
});

it('does not wait for a page that went away, nor takes an answer to an earlier question', async () => {
  const [one, two] = [await aPage('one'), await aPage('two')];
  const early = pages.settle('lock');
  await Promise.all([one.isAsked(), two.isAsked()]);
  const { turn } = one.last() as { turn: number };
  one.answers(null);
  two.answers(null);
  await early;
  pages.open();
  const settled = pages.settle('work');
  await vi.waitFor(() => expect(two.last()).toMatchObject({ because: 'work' }));
  pages.saved({ page: 'one', turn, problem: null });
  two.answers(null);
  await one.goAway();
  await settled;
});

it('asks a page that comes while the others save', async () => {
  const one = await aPage('one');
  const settled = pages.settle('lock');
  await one.isAsked();
  const late = await aPage('late');
  one.answers(null);
  expect(late.last().phase).toBe('saving');
  late.answers(null);
  await settled;
});
