import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { BackupReader } from '#electron/vault/backups/backupReader.ts';
import { FORMATS } from '#electron/vault/formats.ts';
import { journalPath, monthIn } from '#electron/vault/layout.ts';
import type { Vault } from '#electron/vault/vault.ts';
import type { BackupEntry, Standing } from '#shared/contract/backupsContract.ts';
import type { Entry, JournalMonth } from '#shared/model/entry.ts';

export interface ComparedEntries {
  counts: Record<Standing, number>;
  /** Those that are not the same. */
  entries: BackupEntry[];
  damaged: string[];
}

/** How every entry of a backup stands to the journal of now. Months that nobody touched since are not read. */
export async function compareEntries(vault: Vault, reader: BackupReader): Promise<ComparedEntries> {
  const compared: ComparedEntries = { counts: { missing: 0, different: 0, same: 0, new: 0 }, entries: [], damaged: [] };
  const months = new Set(await vault.journalMonths());
  for (const path of reader.paths) {
    const month = monthIn(path);
    if (month !== null) months.add(month);
  }
  for (const month of [...months].sort()) {
    await nextTurn();
    await compareMonth(vault, reader, month, compared);
  }
  compared.entries.sort(missingFirst);
  return compared;
}

async function compareMonth(vault: Vault, reader: BackupReader, month: string, compared: ComparedEntries) {
  const path = journalPath(month);
  const known = reader.manifest.files[path];
  if (known?.entries !== undefined && (await reader.isAsNow(path))) {
    compared.counts.same += known.entries;
    return;
  }
  const before = known ? await reader.document(path, FORMATS.journalMonth) : FORMATS.journalMonth.first;
  if (!before) {
    compared.damaged.push(path);
    return;
  }
  const now = await vault.journalMonth(month).read();
  for (const id of new Set([...idsOf(before), ...idsOf(now)])) {
    const [then, present] = [before.entries[id], now.entries[id]];
    const standing = standingOf(then, present);
    compared.counts[standing] += 1;
    const shown = then ?? present;
    if (standing === 'same' || !shown) continue;
    const { kind, date, title } = shown;
    compared.entries.push({ id, kind, date, title, standing, isInBin: (present?.deletedAt ?? null) !== null });
  }
}

function idsOf({ entries }: JournalMonth): Entry['id'][] {
  return Object.values(entries).map(({ id }) => id);
}

function standingOf(before: Entry | undefined, now: Entry | undefined): Standing {
  if (!before) return 'new';
  if (!now) return 'missing';
  return isDeepStrictEqual(withoutSaves(before), withoutSaves(now)) ? 'same' : 'different';
}

/** An entry that was put back is the same again, though it was saved since. */
function withoutSaves({ revision: _, updatedAt: __, ...entry }: Entry): Omit<Entry, 'revision' | 'updatedAt'> {
  return entry;
}

const ORDER: Record<Standing, number> = { missing: 0, different: 1, new: 2, same: 3 };

function missingFirst(one: BackupEntry, other: BackupEntry): number {
  if (one.standing !== other.standing) return ORDER[one.standing] - ORDER[other.standing];
  return one.date === other.date ? (one.id < other.id ? 1 : -1) : one.date < other.date ? 1 : -1;
}
