import type { EntryEdit } from '#shared/contract/journalContract.ts';
import type { Entry } from '#shared/model/entry.ts';
import { disputedFields, fieldsOf, keepBoth, leftAfterSave, stillToSave } from './entryText.ts';
import type { KeptDraft } from './keptDrafts.ts';
import { withTheirLinks } from './withTheirLinks.ts';

export interface SessionState {
  /** The newest version that is known to be on disk. */
  stored: Entry;
  /** What the user changed since; empty when all is saved. */
  unsaved: EntryEdit;
  isSaving: boolean;
  /** Why the last save failed, in words for the user. */
  problem: string | null;
  /** Wall-clock milliseconds of the last save of this session. */
  savedAt: number | null;
  /** What somebody else saved meanwhile, where it disagrees with the unsaved text: the user chooses. */
  theirs: Entry | null;
  /** Text that a page left behind unsaved: the user may bring it back. */
  kept: KeptDraft | null;
}

/** What a session needs of the world around it. */
export interface SessionWorld {
  save(entry: Entry, edit: EntryEdit): Promise<Entry>;
  load(id: Entry['id']): Promise<Entry>;
  isConflict(error: unknown): boolean;
  describe(error: unknown): string;
  keepDraft(draft: KeptDraft): void;
  forgetDraft(id: Entry['id']): void;
  now(): number;
}

const SAVE_AFTER_MS = 500;
/** Somebody who never pauses is saved all the same. */
const SAVE_AT_LEAST_EVERY_MS = 4_000;
const RETRY_AFTER_MS = [2_000, 5_000, 15_000, 30_000] as const;

/**
 * One entry being written. Edits are saved by themselves, one save at a time; what was not saved stays here until it
 * is, whichever page is open.
 */
export class EntrySession {
  #state: SessionState;
  #world: SessionWorld;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #failures = 0;
  /** One save at a time: each waits for the one before. It never rejects. */
  #queue: Promise<void> = Promise.resolve();

  constructor(stored: Entry, kept: KeptDraft | null, world: SessionWorld) {
    this.#world = world;
    this.#state = { stored, unsaved: {}, isSaving: false, problem: null, savedAt: null, theirs: null, kept };
  }

  get state(): SessionState {
    return this.#state;
  }

  get isClean(): boolean {
    return fieldsOf(this.#state.unsaved).length === 0 && !this.#state.isSaving;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  edit(edit: EntryEdit): void {
    this.#become({ unsaved: { ...this.#state.unsaved, ...edit } });
    const now = this.#world.now();
    this.#waitingSince ??= now;
    this.#saveIn(Math.min(SAVE_AFTER_MS, Math.max(0, this.#waitingSince + SAVE_AT_LEAST_EVERY_MS - now)));
  }

  /** A version that came from the disk, because some window saved it. */
  receive(entry: Entry): void {
    if (entry.revision <= this.#state.stored.revision || this.#state.isSaving) return;
    this.#meet(entry);
    this.#saveIn(SAVE_AFTER_MS);
  }

  /** Saves what is not saved. Resolves when nothing is left to do for now: then `state` says how it went. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waitingSince = null;
    this.#queue = this.#queue.then(() => this.#saveWhatIsLeft());
    return this.#queue;
  }

  /** Writes the unsaved text where a page that closes now can find it again. */
  keep(): void {
    const { stored, unsaved } = this.#state;
    if (fieldsOf(unsaved).length === 0) return;
    this.#world.keepDraft({ id: stored.id, revision: stored.revision, at: this.#world.now(), edit: unsaved });
  }

  async keepMine(): Promise<void> {
    if (!this.#state.theirs) return;
    this.#become({ stored: this.#state.theirs, theirs: null });
    await this.flush();
  }

  takeTheirs(): void {
    if (this.#state.theirs) this.#becomeSaved(this.#state.theirs, this.#state.unsaved);
  }

  async keepBoth(): Promise<void> {
    const { theirs, unsaved } = this.#state;
    if (!theirs) return;
    this.#become({ stored: theirs, theirs: null, unsaved: keepBoth(unsaved, theirs) });
    await this.flush();
  }

  /** Lays the text that a page left behind over what is stored now. */
  bringBack(): void {
    const { kept, stored } = this.#state;
    if (!kept) return;
    this.#become({ kept: null });
    if (kept.revision === stored.revision) this.edit(kept.edit);
    else this.#become({ unsaved: kept.edit, theirs: stored });
  }

  letGo(): void {
    this.#world.forgetDraft(this.#state.stored.id);
    this.#become({ kept: null });
  }

  async #saveWhatIsLeft(): Promise<void> {
    const { unsaved, stored, theirs } = this.#state;
    if (theirs) return;
    const sent = stillToSave(unsaved, stored);
    if (fieldsOf(sent).length === 0) {
      if (fieldsOf(unsaved).length > 0) this.#becomeSaved(stored, unsaved);
      return;
    }
    this.#become({ isSaving: true });
    this.keep();
    try {
      this.#becomeSaved(await this.#world.save(stored, sent), sent);
    } catch (error) {
      this.#become({ isSaving: false });
      if (this.#world.isConflict(error)) await this.#afterConflict();
      else this.#fail(error);
    }
  }

  async #afterConflict(): Promise<void> {
    try {
      this.#meet(await this.#world.load(this.#state.stored.id));
    } catch (error) {
      this.#fail(error);
      return;
    }
    await this.#saveWhatIsLeft();
  }

  #fail(error: unknown): void {
    this.#become({ problem: this.#world.describe(error) });
    const wait = RETRY_AFTER_MS[Math.min(this.#failures, RETRY_AFTER_MS.length - 1)] ?? SAVE_AFTER_MS;
    this.#failures++;
    this.#saveIn(wait);
  }

  /** Somebody else's newer version: taken where it does not disagree with what is unsaved here. */
  #meet(entry: Entry): void {
    const { stored } = this.#state;
    const { edit: unsaved, followed } = withTheirLinks(this.#state.unsaved, stored, entry);
    if (disputedFields(unsaved, stored, entry).some((field) => !followed.includes(field))) {
      this.#become({ theirs: entry });
      return;
    }
    const rest = stillToSave(unsaved, entry);
    if (fieldsOf(rest).length === 0) {
      this.#become({ unsaved });
      this.#becomeSaved(entry, unsaved);
    } else this.#become({ stored: entry, unsaved: rest });
  }

  #becomeSaved(stored: Entry, sent: EntryEdit): void {
    this.#failures = 0;
    const unsaved = leftAfterSave(this.#state.unsaved, sent, stored);
    if (fieldsOf(unsaved).length === 0) this.#world.forgetDraft(stored.id);
    this.#become({ stored, unsaved, isSaving: false, problem: null, theirs: null, savedAt: this.#world.now() });
  }

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #become(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
