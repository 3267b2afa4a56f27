import { isRefused } from './failureMessage.ts';

/** What the foot of the side bar says about saving: one truth for every editor and button. */
export interface SavingState {
  /** Saves under way. */
  pending: number;
  /** Wall-clock milliseconds of the last save that reached the disk; null when there was none yet. */
  savedAt: number | null;
  /** Why the last save failed, in words for the user; null when all is well. */
  problem: string | null;
}

let state: SavingState = { pending: 0, savedAt: null, problem: null };
const listeners = new Set<() => void>();

export function savingState(): SavingState {
  return state;
}

export function onSavingChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Runs one save and keeps the state true, whatever becomes of it. */
export async function trackSaving<Result>(save: () => Promise<Result>, describe: (error: unknown) => string) {
  become({ ...state, pending: state.pending + 1 });
  try {
    const result = await save();
    become({ pending: state.pending - 1, savedAt: Date.now(), problem: null });
    return result;
  } catch (error) {
    const problem = isRefused(error) ? state.problem : describe(error);
    become({ ...state, pending: state.pending - 1, problem });
    throw error;
  }
}

const savers = new Set<() => Promise<boolean>>();

/** For what saves by itself after a while: called before the vault is left. Answers whether all of it is on disk. */
export function saveBeforeLeaving(saveNow: () => Promise<boolean>): void {
  savers.add(saveNow);
}

const PATIENCE_MS = 5_000;

/** Saves whatever waits and resolves when nothing is under way any more; false when something is not on disk. */
export async function everythingSaved(): Promise<boolean> {
  const saved = Promise.all([...savers].map((saveNow) => saveNow())).then((all) => all.every((isSaved) => isSaved));
  const settled = saved.then(async (isSaved) => (await nothingPending()) && isSaved);
  return Promise.race([settled, new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))]);
}

/** False when the last save failed. */
function nothingPending(): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (state.pending > 0) return;
      off();
      resolve(state.problem === null);
    };
    const off = onSavingChange(look);
    look();
  });
}

function become(next: SavingState): void {
  state = next;
  for (const listener of listeners) listener();
}
