import { alsoActiveWhile } from '#renderer/api/activity.ts';
import { saveBeforeLeaving } from '#renderer/api/saving.ts';
import type { WorkLinks } from '#shared/model/drawing.ts';
import type { RecordingId } from '#shared/model/ids.ts';

/** What this window records. One take at a time, whatever page is open. */
export type TakeState =
  /** `words` say why the last one did not begin, or how it ended. */
  | { step: 'none'; words: string | null }
  /** The microphone is asked for. */
  | { step: 'asking' }
  | {
      step: 'taking';
      id: RecordingId;
      title: string;
      links: WorkLinks;
      /** `ending` while the last pieces are saved. */
      motion: 'recording' | 'paused' | 'ending';
      /** Why sound waits to be saved; null when all of it is on disk. */
      problem: string | null;
      /** More than a few seconds wait to be saved, without a failure: the planner does not answer. */
      isBehind: boolean;
      /** That it comes near the longest a take may be. */
      warning: string | null;
    };

let state: TakeState = { step: 'none', words: null };
let seconds = () => 0;
const listeners = new Set<() => void>();

saveBeforeLeaving(async () => state.step === 'none');
alsoActiveWhile(() => state.step !== 'none');

/** Apart from what records: every page shows whether a take runs, and few ever begin one. */
export const takeState = (): TakeState => state;
/** How long the take is; 0 without one. */
export const takeSeconds = (): number => seconds();

export function onTakeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function becomeTake(next: TakeState): void {
  state = next;
  for (const listener of listeners) listener();
}

export function countTakeBy(clock: () => number): void {
  seconds = clock;
}
