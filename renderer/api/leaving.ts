import type { Leaving } from '#shared/contract/encryptionContract.ts';
import { connectionState, onConnectionChange, planner } from './connection.ts';
import { everythingSaved, savingState } from './saving.ts';

/** What the host asks of this page before the vault closes under it. */
export function leavingState(): Leaving {
  return state;
}

export function onLeavingChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Does something in the moment before the vault is locked, while the page still has its key. */
export function beforeLock(work: () => Promise<void>): void {
  lastWork.add(work);
}

const OPEN: Leaving = { phase: 'open' };
const TRY_AGAIN_MS = 4_000;
const NOT_SAVED = 'Some of your text is not saved yet, or a recording runs.';

const page = crypto.randomUUID();
const listeners = new Set<() => void>();
const lastWork = new Set<() => Promise<void>>();
let state: Leaving = OPEN;
/** The turn that this page has answered: all it had is on disk. */
let savedTurn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Listens to the host until the page goes away. Call once, when the page stands. */
export function followLeaving(): void {
  const begin = () => {
    if (connectionState() === 'connected') void follow();
  };
  onConnectionChange(begin);
  begin();
}

async function follow(): Promise<void> {
  try {
    for await (const leaving of await planner.encryption.follow({ page })) become(leaving);
  } catch {
    // The connection ended; with the next one this begins again.
  }
  become(OPEN);
}

function become(next: Leaving): void {
  state = next;
  for (const listener of listeners) listener();
  if (next.phase === 'open') clearTimeout(timer);
  else if (next.turn !== savedTurn) void saveFor(next.turn);
}

/** Tries to save all that waits, also before its time when somebody asks for that, until it is saved or not wanted any more. */
export async function saveFor(turn: number): Promise<void> {
  clearTimeout(timer);
  const isSaved = await everythingSaved();
  if (isSaved) await Promise.all([...lastWork].map((work) => work().catch(() => undefined)));
  if (state.phase === 'open' || state.turn !== turn) return;
  const problem = isSaved ? null : (savingState().problem ?? NOT_SAVED);
  if (isSaved) savedTurn = turn;
  else timer = setTimeout(() => void saveFor(turn), TRY_AGAIN_MS);
  // A host that is gone asks again when it is back.
  await planner.encryption.saved({ page, turn, problem }).catch(() => undefined);
}
