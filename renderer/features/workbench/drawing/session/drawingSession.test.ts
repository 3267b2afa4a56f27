import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Drawing } from '#shared/model/drawing.ts';
import { DrawingSession, type DrawingWorld } from './drawingSession.ts';

const CONFLICT = new Error('conflict');
const REFUSED = new Error('It is larger than 20 MB');

/** A planner that keeps one drawing, counts revisions and can be told to refuse. */
class OneDrawingPlanner implements DrawingWorld {
  stored: Drawing = aDrawing();
  scene = '';
  savedAt: number[] = [];
  copies: string[] = [];
  refusal: Error | null = null;
  takes = 10;
  savingNow = 0;
  mostAtOnce = 0;

  save: DrawingWorld['save'] = async (stored, scene) => {
    this.savingNow += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.savingNow);
    await new Promise((resolve) => setTimeout(resolve, this.takes));
    this.savingNow -= 1;
    if (this.refusal) throw this.refusal;
    if (stored.revision !== this.stored.revision) throw CONFLICT;
    this.scene = scene;
    this.savedAt.push(Date.now());
    this.stored = { ...this.stored, revision: this.stored.revision + 1 };
    return this.stored;
  };
  copy: DrawingWorld['copy'] = async (_, scene) => {
    if (this.refusal) throw this.refusal;
    this.copies.push(scene);
  };
  isConflict = (error: unknown) => error === CONFLICT;
  isRefused = (error: unknown) => error === REFUSED;
  describe = (error: unknown) => (error instanceof Error ? error.message : 'unknown');
  whenIdle = (work: () => void) => void setTimeout(work, 150);
  now = () => Date.now();
}

function aDrawing(): Drawing {
  return Drawing.parse({
    id: '0194c5a0-0000-7000-8000-0000000000d1',
    title: 'Cache',
    links: { sessionId: null, entryId: null, items: [] },
    elements: 0,
    revision: 0,
    versions: [],
    createdAt: '2027-02-02T05:30:00.000Z',
    updatedAt: '2027-02-02T05:30:00.000Z',
    zone: 'Europe/Berlin',
    deletedAt: null,
  });
}

function begin() {
  const planner = new OneDrawingPlanner();
  return { planner, session: new DrawingSession(planner.stored, '', planner) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('somebody who never lifts the pen', () => {
  it('loses at most a second, at any moment, even where a save takes 300 ms', async () => {
    const { planner, session } = begin();
    planner.takes = 300;
    const drawnAt = new Map<string, number>();
    let worst = 0;
    for (let stroke = 0; stroke < 200; stroke += 1) {
      const scene = `scene ${stroke}`;
      drawnAt.set(scene, Date.now());
      session.change(() => scene);
      await vi.advanceTimersByTimeAsync(40);
      const oldestLost = [...drawnAt].find(([name]) => numberOf(name) > numberOf(planner.scene));
      if (oldestLost) worst = Math.max(worst, Date.now() - oldestLost[1]);
    }
    expect(worst).toBeLessThanOrEqual(1_000);
    expect(planner.savedAt.length).toBeLessThan(24);
    expect(planner.mostAtOnce).toBe(1);
  });

  it('makes text of the scene only when it is saved', async () => {
    const { session } = begin();
    const scene = vi.fn(() => 'scene');
    for (let move = 0; move < 100; move += 1) {
      session.change(scene);
      await vi.advanceTimersByTimeAsync(16);
    }
    await vi.advanceTimersByTimeAsync(2_000);
    expect(scene.mock.calls.length).toBeLessThan(8);
  });
});

const numberOf = (scene: string) => (scene === '' ? -1 : Number(scene.replace('scene ', '')));

describe('a save', () => {
  it('is not made of what is on disk already', async () => {
    const { planner, session } = begin();
    session.change(() => '');
    await vi.advanceTimersByTimeAsync(1_000);
    expect([planner.savedAt.length, session.isClean]).toEqual([0, true]);
  });

  it('that fails says so and is tried again until it works', async () => {
    const { planner, session } = begin();
    planner.refusal = new Error('The disk is full');
    session.change(() => 'a');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.state).toMatchObject({ problem: 'The disk is full', isDirty: true });
    planner.refusal = null;
    await vi.advanceTimersByTimeAsync(3_000);
    expect([planner.scene, session.state.problem, session.isClean]).toEqual(['a', null, true]);
  });

  it('that is refused waits for the next change', async () => {
    const { planner, session } = begin();
    planner.refusal = REFUSED;
    session.change(() => 'large');
    await vi.advanceTimersByTimeAsync(1_000);
    planner.refusal = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect([planner.scene, session.state.problem]).toEqual(['', REFUSED.message]);
    session.change(() => 'small');
    await vi.advanceTimersByTimeAsync(1_000);
    expect([planner.scene, session.state.problem]).toEqual(['small', null]);
  });

  it('goes on when the canvas is gone', async () => {
    const { planner, session } = begin();
    const drawn = { scene: 'drawn' };
    session.change(() => drawn.scene);
    session.letCanvasGo();
    drawn.scene = '';
    void session.flush();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(planner.scene).toBe('drawn');
  });
});

describe('another window', () => {
  async function disagree() {
    const { planner, session } = begin();
    planner.stored = { ...planner.stored, revision: 5 };
    planner.scene = 'theirs';
    session.change(() => 'mine');
    await vi.advanceTimersByTimeAsync(1_000);
    return { planner, session };
  }

  it('is followed where nothing is unsaved here', () => {
    const { planner, session } = begin();
    expect(session.receive({ ...planner.stored, title: 'Other' })).toBe(false);
    expect(session.state.stored.title).toBe('Other');
    expect(session.receive({ ...planner.stored, revision: 1 })).toBe(true);
  });

  it('is never written over', async () => {
    const { planner, session } = await disagree();
    session.change(() => 'mine too');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([planner.scene, session.state.isDisputed]).toEqual(['theirs', true]);
  });

  it('and this one are both kept', async () => {
    const { planner, session } = await disagree();
    await session.keepBoth();
    expect([planner.scene, planner.copies, session.isClean]).toEqual(['theirs', ['mine'], true]);
  });

  it('does not cost this one its drawing when the copy cannot be kept', async () => {
    const { planner, session } = await disagree();
    planner.refusal = new Error('The disk is full');
    await expect(session.keepBoth()).rejects.toThrow('full');
    expect([session.scene, session.state.isDisputed]).toEqual(['mine', true]);
  });
});
