import { z } from 'zod';
import type { Vault } from '#electron/vault/vault.ts';
import type { DifferingEntries, ImportCount, ImportSubject } from '#shared/contract/importContract.ts';
import type { FoundProblem } from '../sources/importSource.ts';
import { hashOfRecord } from './canonical.ts';
import type { IncomingRecord } from './incoming.ts';
import { knownRecords } from './knownRecords.ts';
import type { PlannedWrite } from './plannedWrite.ts';
import { SHELVES } from './shelves.ts';

export interface PlannedRecords {
  writes: PlannedWrite[];
  counts: Map<ImportSubject, Omit<ImportCount, 'subject'>>;
  /** Records that stay as they are in the vault, so their drawings and sound stay too: `drawing 0194…`. */
  kept: Set<string>;
  problems: FoundProblem[];
}

interface Rules {
  differing: DifferingEntries;
  isFresh: boolean;
}

/** What becomes of every record but the entries, against the vault as it is now. */
export async function planRecords(
  vault: Vault,
  incoming: readonly IncomingRecord[],
  rules: Rules,
): Promise<PlannedRecords> {
  const planned: PlannedRecords = { writes: [], counts: new Map(), kept: new Set(), problems: [] };
  const runs = new Set(incoming.filter(({ shelf }) => shelf === 'run').map(({ key }) => key));
  for await (const { place, mine } of knownRecords(vault, incoming)) {
    const { shelf, key, value } = place;
    const { subject, isForFresh } = SHELVES[shelf];
    if (isForFresh && !rules.isFresh) continue;
    if (shelf === 'current-run' && (mine !== null || !runs.has(runOf(value)))) continue;
    if (shelf === 'tombstone' && (await isThere(vault, key))) continue;
    const state = mine === null ? 'new' : hashOfRecord(mine) === hashOfRecord(value) ? 'same' : 'differ';
    const count = planned.counts.get(subject) ?? { new: 0, same: 0, differ: 0 };
    count[state] += 1;
    planned.counts.set(subject, count);
    if (state === 'same') continue;
    const why = state === 'new' || rules.isFresh ? null : whyMineStays(place, mine, rules.differing);
    if (why === null) planned.writes.push({ shelf, key, value, before: mine });
    else planned.kept.add(`${shelf} ${key}`);
    if (why) planned.problems.push({ from: nameOf(value) ?? subject, message: why });
  }
  return planned;
}

/** Null where the imported one takes its place; words to tell, or none, where the one in the vault stays. */
function whyMineStays({ shelf, value }: IncomingRecord, mine: unknown, differing: DifferingEntries): string | null {
  if (differing === 'keep-mine') return '';
  if (shelf === 'plan') return 'A plan of this name with other sessions is in the vault. That one stays.';
  if (shelf === 'run' && isUnderWay(mine)) return 'A session of this run is under way. The run stays as it is here.';
  return changedAt(value) > changedAt(mine) ? null : '';
}

const Dated = z.object({
  createdAt: z.string().default(''),
  updatedAt: z.string().default(''),
  usedAt: z.string().default(''),
  deletedAt: z.string().nullable().default(null),
});

/** The last moment that a record speaks of its own change; empty where it tells none. */
function changedAt(record: unknown): string {
  const { data } = Dated.safeParse(record);
  if (!data) return '';
  return [data.createdAt, data.updatedAt, data.usedAt, data.deletedAt ?? ''].reduce((one, other) =>
    one > other ? one : other,
  );
}

function isUnderWay(run: unknown): boolean {
  return z.object({ started: z.object({}) }).safeParse(run).success;
}

function runOf(value: unknown): string {
  return z.object({ currentRunId: z.string() }).safeParse(value).data?.currentRunId ?? '';
}

function nameOf(value: unknown): string | null {
  return z.object({ title: z.string().min(1) }).safeParse(value).data?.title ?? null;
}

async function isThere(vault: Vault, key: string): Promise<boolean> {
  const { shelf, document } = { shelf: SHELVES.entry, document: SHELVES.entry.documentOf(key) };
  return Object.hasOwn(await shelf.read(vault, document), key);
}
