import { homedir } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { StorageFailure, VaultReadOnly } from '#electron/vault/vaultDocument.ts';
import {
  type ApplyProgress,
  type DifferingEntries,
  type LastImport,
  type LookProgress,
  TOLD_ISSUES,
  type UndoneImport,
} from '#shared/contract/importContract.ts';
import { Entry } from '#shared/model/entry.ts';
import type { ImportRecord } from '#shared/model/importRecord.ts';
import type { Instant } from '#shared/model/time.ts';
import type { Journal } from '../journal/journal.ts';
import { newId } from '../newId.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { findingsOf } from './findingsOf.ts';
import { readIncoming } from './readIncoming.ts';
import { ImportProblem, type ImportSource } from './sources/importSource.ts';
import { openImportSource } from './sources/openImportSource.ts';
import { wholePath } from './sources/wholePath.ts';
import { topicsOf } from './topicsOf.ts';
import { applyImport } from './write/applyImport.ts';
import type { Incoming } from './write/incoming.ts';
import type { PlannedWrite } from './write/plannedWrite.ts';
import { isShelfName, type ShelfName } from './write/shelves.ts';
import { type TakenBack, takeBack } from './write/takeBack.ts';

export interface ImportService {
  /** Takes back what broke off, at the start before anything else is read. What the disk refuses is tried again later. */
  settle(): Promise<void>;
  look(path: string, signal?: AbortSignal): Promise<AsyncGenerator<LookProgress>>;
  apply(wanted: { importId: string; differing: DifferingEntries }, signal?: AbortSignal): AsyncGenerator<ApplyProgress>;
  last(): Promise<LastImport | null>;
  undo(): Promise<UndoneImport>;
}

type Parts = Pick<PlannerParts, 'vault' | 'clock' | 'changes'>;

interface Found {
  importId: string;
  source: ImportSource;
  incoming: Incoming;
}

/** One import at a time: looked at, written, and taken back as a whole. */
export function importService(parts: Parts, { index }: Pick<Journal, 'index'>): ImportService {
  const { vault, clock, changes } = parts;
  let found: Found | null = null;
  let isUnderWay = false;
  /** Settles when nothing is under way. */
  let atRest = Promise.resolve();
  let rest = () => {};

  async function letGo(): Promise<void> {
    const source = found?.source;
    found = null;
    await source?.close();
  }

  function begin(): void {
    refuseMeanwhile();
    isUnderWay = true;
    atRest = new Promise((resolve) => {
      rest = resolve;
    });
  }

  function end(): void {
    isUnderWay = false;
    rest();
  }

  /** Takes back what is written of an import that is not done, or of one that is undone. */
  async function takeAllBack(record: ImportRecord): Promise<TakenBack> {
    const taken = await takeBack(vault, record);
    await tell(record.records, taken.entries);
    return taken;
  }

  async function settleBroken(): Promise<void> {
    const record = await vault.lastImport.read();
    if (!record || record.state === 'done') return;
    await takeAllBack(record);
    await vault.lastImport.update(() => null);
  }

  /** Every window asks again once, and nobody goes on with what was read before. */
  async function tell(
    records: readonly { shelf: string }[],
    entries: readonly { id: Entry['id']; before: Entry | null }[],
  ) {
    changes.forget();
    for (const [count, { id, before }] of entries.entries()) {
      if (before) index.put(before);
      else index.drop(id);
      if (count % 500 === 499) await nextTurn();
    }
    const shelves = new Set(records.map(({ shelf }) => shelf).filter(isShelfName));
    for (const topic of topicsOf(shelves)) changes.publish({ topic });
  }

  /** What is being written must stay open. */
  function refuseMeanwhile(): void {
    if (isUnderWay) throw failure('invalid', 'An import is under way in another window. Let it finish first.');
  }

  async function* looking(source: ImportSource, signal: AbortSignal | undefined): AsyncGenerator<LookProgress> {
    let isKept = false;
    try {
      yield { state: 'reading', filesDone: 0, filesTotal: null };
      const steps = readIncoming(source, { now: clock.now(), zone: clock.zone() });
      let step = await steps.next();
      for (; !step.done; step = await steps.next()) {
        if (signal?.aborted) return;
        yield { state: 'reading', ...step.value };
      }
      const incoming = step.value;
      const findings = await findingsOf(vault, incoming);
      if (signal?.aborted) return;
      refuseMeanwhile();
      await letGo();
      found = { importId: newId(clock.now()), source, incoming };
      isKept = true;
      yield { state: 'found', importId: found.importId, ...findings };
    } catch (error) {
      throw asAnswer(error);
    } finally {
      if (!isKept) await source.close();
    }
  }

  async function* applying(wanted: Found, differing: DifferingEntries, signal: AbortSignal | undefined) {
    const before = await vault.lastImport.read();
    const at = clock.now();
    let isDone = false;
    try {
      const steps = applyImport({ vault, incoming: wanted.incoming, differing, at });
      let step = await steps.next();
      for (; !step.done; step = await steps.next()) {
        if (signal?.aborted) return;
        yield { state: 'writing', ...step.value } as const;
      }
      isDone = true;
      const { entries, writes, attachments, problems } = step.value;
      await tell(writes, writtenEntries(writes));
      await letGo();
      yield {
        state: 'finished',
        entries,
        records: writes.filter(({ shelf }) => shelf !== 'entry').length,
        attachments,
        issues: problems.slice(0, TOLD_ISSUES),
        issueCount: problems.length,
      } as const;
    } finally {
      if (!isDone) await takeBackBroken(at, before);
    }
  }

  /** The import before can be undone again. */
  async function takeBackBroken(at: Instant, before: ImportRecord | null): Promise<void> {
    const record = await vault.lastImport.read();
    // The last word may be on disk though the disk said that it is not.
    const isThisOne = record?.state === 'applying' || (record?.at === at && before?.at !== at);
    if (!record || !isThisOne) return;
    try {
      await takeAllBack(record);
      await vault.lastImport.update(() => before);
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      const later = 'What was imported so far is taken back when Leadlight starts again.';
      throw new StorageFailure(`${error.message} ${later}`, { cause: error });
    }
  }

  return {
    settle: async () => {
      try {
        await settleBroken();
      } catch (error) {
        if (!(error instanceof StorageFailure || error instanceof VaultReadOnly)) throw error;
      }
    },
    look: async (path, signal) => {
      refuseMeanwhile();
      try {
        const ownFolders = [vault.folder, vault.backupFolder];
        return looking(await openImportSource(wholePath(path, homedir()), { ownFolders }), signal);
      } catch (error) {
        throw asAnswer(error);
      }
    },
    async *apply({ importId, differing }, signal) {
      const wanted = found;
      if (wanted?.importId !== importId)
        throw failure('not-found', 'Something else was looked at since. Look at it again first.');
      begin();
      try {
        await settleBroken();
        yield* applying(wanted, differing, signal);
      } catch (error) {
        throw asAnswer(error);
      } finally {
        end();
      }
    },
    last: async () => {
      await atRest;
      const record = await vault.lastImport.read();
      if (record?.state !== 'done') return null;
      const { at, format, from, entries, records, attachments } = record;
      const others = records.filter(({ shelf }) => shelf !== 'entry').length;
      return { at, format, from, entries, records: others, attachments: attachments.length };
    },
    undo: async () => {
      begin();
      try {
        await settleBroken();
        const record = await vault.lastImport.read();
        if (!record) throw failure('not-found', 'There is no import to undo.');
        await vault.lastImport.update(() => ({ ...record, state: 'undoing' }));
        const taken = await takeAllBack(record);
        await vault.lastImport.update(() => null);
        return undone(taken);
      } finally {
        end();
      }
    },
  };
}

function undone({ entries, records, keptEntries, keptRecords }: TakenBack): UndoneImport {
  return {
    entries: entries.length,
    records,
    keptEntries: keptEntries.slice(0, TOLD_ISSUES).map(({ id, title, date }) => ({ id, title, date })),
    keptEntryCount: keptEntries.length,
    keptRecords,
  };
}

function writtenEntries(writes: readonly PlannedWrite[]): { id: Entry['id']; before: Entry }[] {
  const written: { shelf: ShelfName; value: unknown }[] = writes.filter(({ shelf }) => shelf === 'entry');
  return written.map(({ value }) => {
    const entry = Entry.parse(value);
    return { id: entry.id, before: entry };
  });
}

function asAnswer(error: unknown): unknown {
  return error instanceof ImportProblem ? failure('invalid', error.message) : error;
}
