import type {
  ApplyProgress,
  DifferingEntries,
  ImportFindings,
  LastImport,
  UndoneImport,
} from '#shared/contract/importContract.ts';

export type Finished = Extract<ApplyProgress, { state: 'finished' }>;

/** Where an import stands. It goes on while another page is shown. */
export type ImportStep =
  | { step: 'choose'; problem: string | null; note: string | null }
  | { step: 'looking'; filesDone: number; filesTotal: number | null }
  | { step: 'found'; findings: ImportFindings; differing: DifferingEntries; problem: string | null }
  | { step: 'writing'; findings: ImportFindings; done: number; total: number; isEnding: boolean }
  /** `told` is null when the connection was lost before the report came. */
  | { step: 'finished'; last: LastImport; told: Finished | null }
  | { step: 'undone'; undone: UndoneImport };

export interface ImportState {
  path: string;
  now: ImportStep;
}

export const CHOOSING = { step: 'choose', problem: null, note: null } satisfies ImportStep;

let state: ImportState = { path: '', now: CHOOSING };
const listeners = new Set<() => void>();

export function importState(): ImportState {
  return state;
}

export function onImportChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** False while no page shows how the import stands. */
export const isImportShown = (): boolean => listeners.size > 0;

export function become(now: ImportStep): void {
  change({ ...state, now });
}

/** A path that is changed makes what was said about the one before go. */
export function choosePath(path: string): void {
  change({ path, now: state.now.step === 'choose' ? CHOOSING : state.now });
}

function change(next: ImportState): void {
  state = next;
  for (const listener of listeners) listener();
}
