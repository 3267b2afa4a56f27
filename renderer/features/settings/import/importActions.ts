import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { DifferingEntries, ImportFindings, LastImport } from '#shared/contract/importContract.ts';
import { broughtWords } from '#shared/domain/importing/importWords.ts';
import { become, CHOOSING, type Finished, importState, isImportShown } from './importStore.ts';

const NOTHING_CHANGED = 'Cancelled. Nothing was changed.';
const CUT_OFF = 'The connection to Leadlight was lost on the way. Nothing was changed; try again.';

let stop = new AbortController();

/** Reads what is at the path, and writes nothing. */
export async function look(): Promise<void> {
  const { signal } = begin();
  become({ step: 'looking', filesDone: 0, filesTotal: null });
  try {
    const steps = await planner.import.look({ path: importState().path.trim() }, { signal });
    for await (const step of steps) {
      if (signal.aborted) return;
      if (step.state === 'reading') become({ step: 'looking', ...counted(step) });
      else become({ step: 'found', findings: step, differing: 'keep-mine', problem: null });
    }
  } catch (error) {
    if (!signal.aborted) become({ ...CHOOSING, problem: wordsOf(error) });
  }
}

export function cancelLook(): void {
  stop.abort();
  become({ ...CHOOSING, note: NOTHING_CHANGED });
}

/** Writes what was found. However it ends, what is said in the end is what the vault says. */
export async function apply(findings: ImportFindings, differing: DifferingEntries): Promise<void> {
  try {
    await applying(findings, differing);
  } catch (error) {
    become({ step: 'found', findings, differing, problem: failureMessage(error) });
  }
}

async function applying(findings: ImportFindings, differing: DifferingEntries): Promise<void> {
  const { signal } = begin();
  become({ step: 'writing', findings, done: 0, total: 0, isEnding: false });
  const before = await lastImport();
  const { finished, problem } = await written(findings, differing, signal);
  if (finished === null) become({ ...writingNow(findings), isEnding: true });
  // It waits until what was written is taken back, and for the connection if that was lost.
  const last = await lastImport();
  const isNew = last !== null && last.at !== before?.at;
  if (isNew) {
    become({ step: 'finished', last, told: finished });
    if (!isImportShown()) tellElsewhere(last);
  } else if (finished !== null) become({ ...CHOOSING, note: 'Nothing was imported: all of it is there already.' });
  else if (problem === null) become({ ...CHOOSING, note: NOTHING_CHANGED });
  else become({ step: 'found', findings, differing, problem });
}

async function written({ importId }: ImportFindings, differing: DifferingEntries, signal: AbortSignal) {
  let finished: Finished | null = null;
  try {
    const steps = await planner.import.apply({ importId, differing }, { signal });
    for await (const step of steps) {
      if (signal.aborted) break;
      if (step.state === 'finished') finished = step;
      else showWritten(step);
    }
    return { finished, problem: null };
  } catch (error) {
    return { finished, problem: signal.aborted ? null : wordsOf(error) };
  }
}

function showWritten({ done, total }: { done: number; total: number }): void {
  const { now } = importState();
  if (now.step === 'writing') become({ ...now, done, total });
}

export function cancelApply(findings: ImportFindings): void {
  become({ ...writingNow(findings), isEnding: true });
  stop.abort();
}

/** Takes the last import back. Throws what the planner answers. */
export async function undoImport(): Promise<void> {
  const undone = await planner.import.undo();
  queryClient.setQueryData(queries.import.last.queryKey(), null);
  become({ step: 'undone', undone });
}

export function chooseAgain(): void {
  become(CHOOSING);
}

function begin(): AbortController {
  stop = new AbortController();
  return stop;
}

function writingNow(findings: ImportFindings) {
  const { now } = importState();
  return now.step === 'writing' ? now : ({ step: 'writing', findings, done: 0, total: 0 } as const);
}

async function lastImport(): Promise<LastImport | null> {
  const queryKey = queries.import.last.queryKey();
  for (;;) {
    try {
      const last = await planner.import.last();
      queryClient.setQueryData(queryKey, last);
      return last;
    } catch (error) {
      // Cut off with the connection: the next call waits for the new one.
      if (!isCutOff(error)) throw error;
    }
  }
}

function tellElsewhere(last: LastImport): void {
  showToast({
    message: `Imported ${broughtWords(last)}.`,
    action: { word: 'Look', onClick: () => navigate('/settings/import') },
  });
}

function counted({ filesDone, filesTotal }: { filesDone: number; filesTotal: number | null }) {
  return { filesDone, filesTotal };
}

const wordsOf = (error: unknown): string => (isCutOff(error) ? CUT_OFF : failureMessage(error));

const isCutOff = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
