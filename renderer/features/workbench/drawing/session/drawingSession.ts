import type { Drawing } from '#shared/model/drawing.ts';

export interface DrawingState {
  /** What is known to be on disk. */
  stored: Drawing;
  isDirty: boolean;
  isSaving: boolean;
  /** Why the last save failed, in words for the user. */
  problem: string | null;
  /** Somebody else saved meanwhile, and there is something unsaved here: the user chooses. */
  isDisputed: boolean;
}

/** What a session needs of the world around it. */
export interface DrawingWorld {
  save(stored: Drawing, scene: string): Promise<Drawing>;
  /** Keeps a scene as a drawing of its own. */
  copy(stored: Drawing, scene: string): Promise<void>;
  isConflict(error: unknown): boolean;
  /** Trying the same again cannot help. */
  isRefused(error: unknown): boolean;
  describe(error: unknown): string;
  /** Soon, when the page has time: never in the middle of a stroke's frame. */
  whenIdle(work: () => void): void;
  now(): number;
}

/** From a change to the save's start; with the save itself it is on disk within a second. */
const SAVE_EVERY_MS = 350;
const RETRY_AFTER_MS = [2_000, 5_000, 15_000, 30_000] as const;

/**
 * One whiteboard being drawn on. Every change is saved by itself, one save at a time; the scene becomes text only when
 * it is saved. What was not saved stays here until it is, whichever page is open.
 */
export class DrawingSession {
  #state: DrawingState;
  #world: DrawingWorld;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scene: (() => string) | null = null;
  #saved: string;
  #changes = 0;
  #startedAt = Number.NEGATIVE_INFINITY;
  #failures = 0;
  /** One save at a time: each waits for the one before. It never rejects. */
  #queue: Promise<void> = Promise.resolve();

  constructor(stored: Drawing, scene: string, world: DrawingWorld) {
    this.#world = world;
    this.#saved = scene;
    this.#state = { stored, isDirty: false, isSaving: false, problem: null, isDisputed: false };
  }

  get state(): DrawingState {
    return this.#state;
  }

  get isClean(): boolean {
    return !this.#state.isDirty && !this.#state.isSaving;
  }

  /** The scene to show when a page opens: what is unsaved here, or what was saved last. */
  get scene(): string {
    return this.#scene?.() ?? this.#saved;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** `scene` makes the text of what is drawn now; it is asked for when there is time. */
  change(scene: () => string): void {
    this.#scene = scene;
    this.#changes += 1;
    if (!this.#state.isDirty) this.#become({ isDirty: true });
    if (this.#timer === undefined && !this.#state.isSaving)
      this.#saveIn(this.#startedAt + SAVE_EVERY_MS - this.#world.now());
  }

  /** The canvas goes away: what it drew is taken over as text. */
  letCanvasGo(): void {
    if (!this.#scene) return;
    const scene = this.#scene();
    this.#scene = () => scene;
  }

  /** A version that came from the disk. True when the scene changed there and has to be loaded. */
  receive(stored: Drawing): boolean {
    if (stored.id !== this.#state.stored.id || this.#state.isSaving || this.#state.isDirty) return false;
    const isNewer = stored.revision > this.#state.stored.revision;
    if (!isNewer) this.#become({ stored: { ...stored, revision: this.#state.stored.revision } });
    return isNewer;
  }

  /** The scene that was loaded from the disk. */
  take(stored: Drawing, scene: string): void {
    this.#scene = null;
    this.#saved = scene;
    this.#become({ stored, isDirty: false, isDisputed: false, problem: null });
  }

  /** Saves what is not saved. Resolves when nothing is left to do for now: then `state` says how it went. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#queue = this.#queue.then(() => this.#save());
    return this.#queue;
  }

  /** Keeps what is drawn here as a drawing of its own. Throws when it cannot be kept; then nothing is lost either. */
  async keepBoth(): Promise<void> {
    await this.#world.copy(this.#state.stored, this.scene);
    this.letGoOfMine();
  }

  letGoOfMine(): void {
    this.#scene = null;
    this.#become({ isDirty: false, isDisputed: false, problem: null });
  }

  async #save(): Promise<void> {
    if (!this.#state.isDirty || this.#state.isDisputed || !this.#scene) return;
    const changes = this.#changes;
    const scene = this.#scene();
    this.#startedAt = this.#world.now();
    if (scene === this.#saved) {
      this.#scene = null;
      this.#become({ isDirty: false, problem: null });
      return;
    }
    this.#become({ isSaving: true });
    try {
      const stored = await this.#world.save(this.#state.stored, scene);
      this.#saved = scene;
      this.#failures = 0;
      const isDirty = changes !== this.#changes;
      if (!isDirty) this.#scene = null;
      this.#become({ stored, isSaving: false, isDirty, problem: null });
      if (isDirty) this.#saveIn(this.#startedAt + SAVE_EVERY_MS - this.#world.now());
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#world.isConflict(error)) {
      this.#become({ isSaving: false, isDisputed: true });
      return;
    }
    this.#become({ isSaving: false, problem: this.#world.describe(error) });
    if (this.#world.isRefused(error)) return;
    const wait = RETRY_AFTER_MS[Math.min(this.#failures, RETRY_AFTER_MS.length - 1)] ?? SAVE_EVERY_MS;
    this.#failures += 1;
    this.#saveIn(wait);
  }

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#world.whenIdle(() => void this.flush()), Math.max(0, milliseconds));
  }

  #become(change: Partial<DrawingState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
