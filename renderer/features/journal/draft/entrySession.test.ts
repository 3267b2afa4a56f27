import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { Entry } from '#shared/model/entry.ts';
import { EntrySession, type SessionWorld } from './entrySession.ts';
import { aNote } from './testEntries.ts';

const CONFLICT = new Error('conflict');

/** A planner that keeps one entry, counts revisions and can be told to refuse. */
class OneEntryPlanner implements SessionWorld {
  stored: Entry;
  drafts: EntryEdit[] = [];
  saves = 0;
  savingNow = 0;
  mostAtOnce = 0;
  refusal: Error | null = null;
  takes = 10;

  constructor(stored: Entry) {
    this.stored = stored;
  }
  save: SessionWorld['save'] = async (entry, edit) => {
    this.savingNow++;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.savingNow);
    await new Promise((resolve) => setTimeout(resolve, this.takes));
    this.savingNow--;
    if (this.refusal) throw this.refusal;
    if (entry.revision !== this.stored.revision) throw CONFLICT;
    this.saves++;
    this.stored = Entry.parse({ ...this.stored, ...edit, revision: this.stored.revision + 1 });
    return this.stored;
  };
  load: SessionWorld['load'] = async () => this.stored;
  isConflict = (error: unknown) => error === CONFLICT;
  describe = (error: unknown) => (error instanceof Error ? error.message : 'unknown');
  keepDraft: SessionWorld['keepDraft'] = ({ edit }) => this.drafts.push(edit);
  forgetDraft = () => {
    this.drafts = [];
  };
  now = () => Date.now();

  /** What another window saves. */
  saveElsewhere(edit: EntryEdit): void {
    this.stored = Entry.parse({ ...this.stored, ...edit, revision: this.stored.revision + 1 });
  }
}

function begin(): { session: EntrySession; planner: OneEntryPlanner } {
  const planner = new OneEntryPlanner(aNote({ body: 'old' }));
  return { session: new EntrySession(planner.stored, null, planner), planner };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving by itself', () => {
  it('is on disk within 800 ms after the last key', async () => {
    const { session, planner } = begin();
    session.edit({ body: 'n' });
    await vi.advanceTimersByTimeAsync(300);
    session.edit({ body: 'ne' });
    await vi.advanceTimersByTimeAsync(300);
    session.edit({ body: 'new' });
    await vi.advanceTimersByTimeAsync(800);
    expect(planner.stored.body).toBe('new');
    expect(planner.saves).toBe(1);
    expect(session.isClean).toBe(true);
  });

  it('saves somebody who never pauses all the same', async () => {
    const { session, planner } = begin();
    for (let key = 0; key < 60; key++) {
      session.edit({ body: `text ${key}` });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(planner.saves).toBeGreaterThanOrEqual(1);
  });

  it('has one save under way at a time and loses no key typed meanwhile', async () => {
    const { session, planner } = begin();
    planner.takes = 3_000;
    session.edit({ body: 'one' });
    void session.flush();
    await vi.advanceTimersByTimeAsync(100);
    session.edit({ body: 'one two', title: 'Both' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(planner.stored).toMatchObject({ body: 'one two', title: 'Both' });
    expect(planner.mostAtOnce).toBe(1);
  });

  it('does not bother the disk with what is there already', async () => {
    const { session, planner } = begin();
    session.edit({ body: 'new' });
    session.edit({ body: 'old', tags: [] });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(planner.saves).toBe(0);
    expect(session.isClean).toBe(true);
  });
});

describe('a save that fails', () => {
  it('keeps the text, says why, and tries again by itself', async () => {
    const { session, planner } = begin();
    planner.refusal = new Error('The disk is full');
    session.edit({ body: 'precious' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.state).toMatchObject({ problem: 'The disk is full', unsaved: { body: 'precious' } });
    expect(planner.drafts.at(-1)).toEqual({ body: 'precious' });
    planner.refusal = null;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(planner.stored.body).toBe('precious');
    expect(session.state.problem).toBeNull();
    expect(planner.drafts).toEqual([]);
  });
});

describe('another window', () => {
  it('is followed where nothing is unsaved here', () => {
    const { session, planner } = begin();
    planner.saveElsewhere({ body: 'newer' });
    session.receive(planner.stored);
    expect(session.state.stored.body).toBe('newer');
    expect(session.state.theirs).toBeNull();
  });

  it('is merged with where it changed something else', async () => {
    const { session, planner } = begin();
    planner.saveElsewhere({ tags: ['postgres'] });
    session.edit({ body: 'mine' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(planner.stored).toMatchObject({ body: 'mine', tags: ['postgres'] });
    expect(session.state.theirs).toBeNull();
  });

  it('that wrote the same is no conflict', async () => {
    const { session, planner } = begin();
    planner.saveElsewhere({ body: 'same' });
    session.edit({ body: 'same' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.state.theirs).toBeNull();
    expect(session.isClean).toBe(true);
  });
});

describe('links that a rename wrote anew meanwhile', () => {
  it('come into what is being typed, and nothing is asked', async () => {
    const planner = new OneEntryPlanner(aNote({ body: 'See [[Old]].' }));
    const session = new EntrySession(planner.stored, null, planner);
    planner.saveElsewhere({ body: 'See [[New]].' });
    session.edit({ body: 'See [[Old]]. Every word stays.' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(planner.stored.body).toBe('See [[New]]. Every word stays.');
    expect(session.state.theirs).toBeNull();
    expect(session.isClean).toBe(true);
  });
});

describe('two windows that wrote different things', () => {
  async function disagree() {
    const { session, planner } = begin();
    planner.saveElsewhere({ body: 'theirs' });
    session.edit({ body: 'mine' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.state.theirs?.body).toBe('theirs');
    expect(planner.stored.body).toBe('theirs');
    return { session, planner };
  }

  it('nothing is written until the user has chosen, and typing goes on', async () => {
    const { session, planner } = await disagree();
    session.edit({ body: 'mine too' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(planner.stored.body).toBe('theirs');
    expect(session.state.unsaved.body).toBe('mine too');
  });

  it('mine can be kept', async () => {
    const { session, planner } = await disagree();
    void session.keepMine();
    await vi.advanceTimersByTimeAsync(100);
    expect(planner.stored.body).toBe('mine');
  });

  it('theirs can be taken', async () => {
    const { session, planner } = await disagree();
    session.takeTheirs();
    expect(session.isClean).toBe(true);
    expect(session.state.stored.body).toBe(planner.stored.body);
  });

  it('both can be kept', async () => {
    const { session, planner } = await disagree();
    void session.keepBoth();
    await vi.advanceTimersByTimeAsync(100);
    expect(planner.stored.body).toBe('mine\n\n---\n\ntheirs');
  });
});

describe('text a page left behind', () => {
  it('comes back as an edit when nobody saved since', async () => {
    const planner = new OneEntryPlanner(aNote({ body: 'old' }));
    const kept = { id: planner.stored.id, revision: planner.stored.revision, at: 0, edit: { body: 'left behind' } };
    const session = new EntrySession(planner.stored, kept, planner);
    session.bringBack();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(planner.stored.body).toBe('left behind');
  });

  it('is a choice when somebody saved since', () => {
    const planner = new OneEntryPlanner(aNote({ body: 'newer', revision: 3 }));
    const kept = { id: planner.stored.id, revision: 2, at: 0, edit: { body: 'left behind' } };
    const session = new EntrySession(planner.stored, kept, planner);
    session.bringBack();
    expect(session.state.theirs?.body).toBe('newer');
    expect(session.state.unsaved.body).toBe('left behind');
  });
});
