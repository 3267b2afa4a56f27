// @vitest-environment happy-dom
import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const calls = vi.hoisted(() => ({
  prepare: vi.fn(async () => ({})),
  begin: vi.fn(),
  addChunk: vi.fn(),
  finish: vi.fn(async () => ({})),
}));
vi.mock('#renderer/api/connection.ts', () => ({ planner: { recordings: calls } }));

const ABOUT = { title: 'A take', links: { sessionId: null, entryId: null, items: [] } };
const FULL = new ORPCError('storage-failed', { defined: true, message: 'The disk is full.' });

let take: typeof import('./take.ts');
let told: typeof import('./takeState.ts');
let recorder: RecorderStandIn;
let track: EventTarget & { stop: () => void; label: string };
let disk: { bytes: number; seconds: number; problem: Error | null };

/** Hands over three bytes whenever it is told to, as the browser does each second. */
class RecorderStandIn extends EventTarget {
  static isTypeSupported = () => true;
  state = 'inactive';

  constructor() {
    super();
    recorder = this;
  }
  start() {
    this.state = 'recording';
  }
  pause() {
    this.state = 'paused';
  }
  resume() {
    this.state = 'recording';
  }
  requestData() {
    this.piece();
  }
  stop() {
    this.state = 'inactive';
    this.piece();
    this.dispatchEvent(new Event('stop'));
  }
  piece() {
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['abc']) }));
  }
}

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  disk = { bytes: 0, seconds: 0, problem: null };
  calls.begin.mockImplementation(async (wanted) => ({ ...wanted, id: 'the-take' }));
  calls.addChunk.mockImplementation(async ({ at, sound, seconds }) => {
    if (disk.problem) throw disk.problem;
    expect(at).toBe(disk.bytes);
    disk = { ...disk, bytes: at + atob(sound).length, seconds };
  });
  calls.finish.mockClear();
  track = Object.assign(new EventTarget(), { stop: vi.fn(), label: 'Desk' });
  const stream = { getTracks: () => [track], getAudioTracks: () => [track] };
  vi.stubGlobal('MediaRecorder', RecorderStandIn);
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: async () => stream } });
  take = await import('./take.ts');
  told = await import('./takeState.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const state = () => told.takeState();
const second = async () => {
  await vi.advanceTimersByTimeAsync(1_000);
  recorder.piece();
  await vi.advanceTimersByTimeAsync(0);
};

describe('a take', () => {
  test('goes to the disk piece by piece, with a pause that is no part of it', async () => {
    await take.startTake(ABOUT);
    await second();
    take.pauseTake();
    expect(state()).toMatchObject({ step: 'taking', motion: 'paused' });
    await vi.advanceTimersByTimeAsync(60_000);
    take.resumeTake();
    await second();
    expect(await take.stopTake()).toBe('the-take');
    expect(disk.bytes).toBe(12);
    expect(calls.finish).toHaveBeenCalledWith({ id: 'the-take', seconds: expect.closeTo(2, 1) });
    expect(track.stop).toHaveBeenCalled();
    expect(state()).toEqual({ step: 'none', words: null });
  });

  test('waits while the disk is full, and all of it is saved once there is room', async () => {
    await take.startTake(ABOUT);
    await second();
    disk.problem = FULL;
    await second();
    await second();
    expect(state()).toMatchObject({ step: 'taking', motion: 'recording', problem: 'The disk is full.' });
    disk.problem = null;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(state()).toMatchObject({ problem: null });
    await take.stopTake();
    expect(disk.bytes).toBe(12);
  });

  test('that cannot be saved to its end is kept as far as it was', async () => {
    await take.startTake(ABOUT);
    await second();
    disk.problem = FULL;
    await second();
    expect(await take.stopTake()).toBeNull();
    expect(state()).toMatchObject({ step: 'taking', motion: 'ending', problem: 'The disk is full.' });
    expect(calls.finish).not.toHaveBeenCalled();
    expect(await take.keepWhatIsSaved()).toBe('the-take');
    expect(calls.finish).toHaveBeenCalledWith({ id: 'the-take', seconds: disk.seconds });
    expect(state().step).toBe('none');
  });

  test('says that its last seconds wait when nobody answers', async () => {
    await take.startTake(ABOUT);
    await second();
    calls.addChunk.mockImplementation(() => new Promise(() => undefined));
    for (let seconds = 0; seconds < 8; seconds += 1) await second();
    expect(state()).toMatchObject({ step: 'taking', motion: 'recording', isBehind: true });
  });

  test('ends with words when the microphone goes away', async () => {
    await take.startTake(ABOUT);
    await second();
    track.dispatchEvent(new Event('ended'));
    await vi.advanceTimersByTimeAsync(10);
    expect(calls.finish).toHaveBeenCalledOnce();
    expect(state()).toEqual({ step: 'none', words: expect.stringContaining('microphone went away') });
  });

  test('that was finished in another window lets the microphone go', async () => {
    await take.startTake(ABOUT);
    disk.problem = new ORPCError('invalid', { defined: true, message: 'This take was finished already.' });
    await second();
    await vi.advanceTimersByTimeAsync(10);
    expect(track.stop).toHaveBeenCalled();
    expect(state()).toEqual({ step: 'none', words: 'This take was finished already.' });
  });

  test('ends by itself after an hour', async () => {
    await take.startTake(ABOUT);
    await vi.advanceTimersByTimeAsync(56 * 60_000);
    expect(state()).toMatchObject({ warning: 'A take has an hour at most: 4 minutes left.' });
    await vi.advanceTimersByTimeAsync(4 * 60_000 + 3_000);
    expect(state()).toEqual({ step: 'none', words: expect.stringContaining('as long as a take may be') });
  });

  test('does not begin where the vault cannot be written, and no microphone stays open', async () => {
    calls.begin.mockRejectedValueOnce(FULL);
    await take.startTake(ABOUT);
    expect(track.stop).toHaveBeenCalled();
    expect(state()).toEqual({ step: 'none', words: 'The disk is full.' });
  });
});
