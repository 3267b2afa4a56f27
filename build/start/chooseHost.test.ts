import { describe, expect, test } from 'vitest';
import { chooseAfterFetching, chooseHost, type HostFacts } from './chooseHost.ts';

const facts = (some: Partial<HostFacts> = {}): HostFacts => ({
  asked: null,
  wantsWindow: true,
  hasDisplay: true,
  hasRuntime: false,
  gaveUpToday: false,
  ...some,
});

describe('choosing a host', () => {
  test('the desktop host opens where its runtime is installed', () => {
    expect(chooseHost(facts({ hasRuntime: true })).open).toBe('desktop');
  });

  test('a missing runtime is fetched first', () => {
    expect(chooseHost(facts()).open).toBe('fetch-runtime');
  });

  test('a download that was given up today is not tried again, and the line says how to', () => {
    expect(chooseHost(facts({ gaveUpToday: true }))).toEqual({
      open: 'browser',
      why: expect.stringContaining('npm run desktop'),
    });
  });

  test('asking for the desktop host tries the download again on the same day', () => {
    expect(chooseHost(facts({ asked: 'desktop', gaveUpToday: true })).open).toBe('fetch-runtime');
  });

  test('without a display nothing is downloaded', () => {
    expect(chooseHost(facts({ hasDisplay: false })).open).toBe('browser');
  });

  test('asking for no window or for the browser host gives the browser host, runtime or not', () => {
    expect(chooseHost(facts({ wantsWindow: false, hasRuntime: true })).open).toBe('browser');
    expect(chooseHost(facts({ asked: 'browser', hasRuntime: true })).open).toBe('browser');
  });
});

describe('after fetching the runtime', () => {
  test('a fetched runtime opens the desktop host', () => {
    expect(chooseAfterFetching('fetched', facts()).open).toBe('desktop');
  });

  test('a stalled or failed download opens the browser host and says which it was', () => {
    expect(chooseAfterFetching('stalled', facts())).toEqual({
      open: 'browser',
      why: expect.stringContaining('no progress for 10 seconds'),
    });
    expect(chooseAfterFetching('failed', facts())).toEqual({
      open: 'browser',
      why: expect.stringContaining('could not be downloaded'),
    });
  });

  test('who asked for the desktop host gets no other one', () => {
    expect(chooseAfterFetching('failed', facts({ asked: 'desktop' })).open).toBe('nothing');
  });
});
