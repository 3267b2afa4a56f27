import type { Planner } from '#electron/planner/planner.ts';
import type { PlannerRouter } from '#electron/planner/plannerRouter.ts';
import { turns } from '#electron/vault/turns.ts';

/** Opens a vault. */
type OpenPlanner = () => Promise<Occupant>;

/** What answers the pages: a planner, or what stands in its place while the vault is locked. */
export type Occupant = Planner & { isLocked?: true };

/**
 * `other`: pages show what is gone and must begin anew. `same`: so must they, with the same vault, each where it was.
 * `again`: the same vault was opened once more, and pages go on as they are.
 */
export type SlotChange = 'other' | 'same' | 'again';

interface Change {
  /** What pages are told; `other` where it is left out. */
  told?: SlotChange;
  /** How it is opened again when a later one cannot take its place; as it was opened where this is left out. */
  openAgain?: OpenPlanner;
}

/** The one planner that a host's windows speak with, which can be changed for another while the host runs. */
export interface PlannerSlot {
  /** Null while one planner makes room for another: whoever comes then is asked to come again. */
  present(): Occupant | null;
  router(): PlannerRouter | null;
  /**
   * Closes the present planner, with its last save on disk and its lock gone, and opens another. Where that fails the
   * former one is opened again and the failure thrown. One change at a time.
   */
  replace(open: OpenPlanner, change?: Change): Promise<void>;
  /** Called a moment after a change, when its answer is on the way to the page that asked for it. */
  onChange(listener: (change: SlotChange) => void): void;
  /** Waits for a change under way. */
  close(): Promise<void>;
}

/** Longer than an answer takes to be written to its port or socket. */
const ANSWER_MS = 60;

/** Throws what `open` throws. */
export async function openPlannerSlot(open: OpenPlanner, { answerMs = ANSWER_MS } = {}): Promise<PlannerSlot> {
  let reopen = open;
  let planner: Occupant | null = await open();
  const { inTurn, settled } = turns();
  let isClosed = false;
  const listeners: ((change: SlotChange) => void)[] = [];

  function tellSoon(change: SlotChange): void {
    setTimeout(() => {
      if (!isClosed) for (const listener of listeners) listener(change);
    }, answerMs);
  }

  async function change(next: OpenPlanner, { told = 'other', openAgain = next }: Change): Promise<void> {
    if (isClosed) throw new Error('The host is closing.');
    const leaving = planner;
    planner = null;
    try {
      await leaving?.close();
      planner = await next();
    } catch (error) {
      planner = await reopen();
      tellSoon('again');
      throw error;
    }
    reopen = openAgain;
    tellSoon(told);
  }

  return {
    present: () => planner,
    router: () => planner?.router ?? null,
    replace: (next, how = {}) => inTurn(() => change(next, how)),
    onChange: (listener) => {
      listeners.push(listener);
    },
    async close() {
      isClosed = true;
      await settled();
      await planner?.close();
      planner = null;
    },
  };
}
