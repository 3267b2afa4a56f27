import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { ReadableVault } from '#electron/vault/readVault.ts';
import { indexPlan, type PlanIndex } from '#shared/domain/planIndex.ts';
import type { Entry, EntryTombstone } from '#shared/model/entry.ts';
import type { Run } from '#shared/model/run.ts';
import type { Settings } from '#shared/model/settings.ts';
import { type FileNames, fileNames } from './fileNames.ts';

/** What the pages know of an entry without its text. */
export type ListedEntry = Pick<Entry, 'id' | 'kind' | 'title' | 'date' | 'links' | 'createdAt' | 'deletedAt'> & {
  path: string;
};

/** What is exported, but for the texts of the entries, which are read one month at a time. */
export interface ExportedVault {
  index: PlanIndex;
  settings: Settings;
  /** The run one is walking; null when there is none. */
  run: Run | null;
  runs: Run[];
  /** In order of their dates; those in the bin are apart. */
  entries: ListedEntry[];
  inBin: ListedEntry[];
  tombstones: EntryTombstone[];
  months: string[];
}

export async function exportedVault(vault: ReadableVault, { plan }: Curriculum): Promise<ExportedVault> {
  const settings = await vault.settings.read();
  const runs: Run[] = [];
  for (const id of await vault.runIds()) {
    const run = await vault.run(id).read();
    if (run) runs.push(run);
  }
  const months = await vault.journalMonths();
  const found: Omit<ListedEntry, 'path'>[] = [];
  const tombstones: EntryTombstone[] = [];
  for (const month of months) {
    const data = await vault.journalMonth(month).read();
    found.push(...Object.values(data.entries).map(withoutText));
    tombstones.push(...Object.values(data.tombstones));
  }
  found.sort(oldestFirst);
  return {
    index: indexPlan(plan),
    settings,
    run: runs.find(({ id, deletedAt }) => id === settings.currentRunId && deletedAt === null) ?? null,
    runs: runs.sort(byId),
    entries: named(
      'journal',
      found.filter(({ deletedAt }) => deletedAt === null),
    ),
    inBin: named(
      'bin',
      found.filter(({ deletedAt }) => deletedAt !== null),
    ),
    tombstones: tombstones.sort(byId),
    months,
  };
}

function named(folder: string, entries: Omit<ListedEntry, 'path'>[]): ListedEntry[] {
  const names: FileNames = fileNames();
  return entries.map((entry) => ({ ...entry, path: `${folder}/${names.take(entry.date, entry.title, entry.kind)}` }));
}

function withoutText({ id, kind, title, date, links, createdAt, deletedAt }: Entry): Omit<ListedEntry, 'path'> {
  return { id, kind, title, date, links, createdAt, deletedAt };
}

type Dated = Pick<Entry, 'id' | 'date' | 'createdAt'>;

function oldestFirst(one: Dated, other: Dated): number {
  return compare(one.date, other.date) || compare(one.createdAt, other.createdAt) || compare(one.id, other.id);
}

function byId(one: { id: string }, other: { id: string }): number {
  return compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
