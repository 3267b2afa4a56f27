import { z } from 'zod';
import { Entry, EntryTombstone, type JournalMonth } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { Backup, Damaged, Salvaged } from '../format.ts';
import { entryOfToday } from '../versions/migrations.ts';
import { inWords } from '../words.ts';

/**
 * Keeps every entry that is whole, also out of a file that breaks off. What is missing is taken from the backup,
 * unless the damaged file still says that it was purged.
 */
export function salvageJournalMonth(
  damaged: Damaged,
  backup: Backup<JournalMonth> | null,
): Salvaged<JournalMonth> | null {
  const records = damaged.data === undefined ? recordsInText(damaged.text) : recordsInData(damaged.data);
  const kept = sound(records.entries, Entry);
  const tombstones = sound(records.tombstones, EntryTombstone);
  if (Object.keys(kept).length + Object.keys(tombstones).length === 0) return null;
  const old = Object.entries(backup?.data.entries ?? {}).filter(([id]) => !(id in kept) && !(id in tombstones));
  const data = {
    entries: { ...Object.fromEntries(old), ...kept },
    tombstones: { ...backup?.data.tombstones, ...tombstones },
  };
  const unsound = Object.keys(records.entries).filter((id) => !(id in data.entries)).length;
  return {
    data,
    account: accountOf({ kept: Object.keys(kept).length, unsound, old: old.length, backup }),
    usedBackup: old.length > 0,
  };
}

function accountOf(found: { kept: number; unsound: number; old: number; backup: Backup<JournalMonth> | null }): string {
  const sentences = [`${inWords.count(found.kept, 'entry was', 'entries were')} read from it and kept.`];
  if (found.old > 0) {
    sentences.push(
      `${inWords.count(found.old, 'entry was', 'entries were')} put back from the copy from ${found.backup?.when}.`,
    );
  }
  if (found.unsound > 0) sentences.push(`${inWords.count(found.unsound, 'entry', 'entries')} could not be read.`);
  return sentences.join(' ');
}

interface Records {
  entries: Record<string, unknown>;
  tombstones: Record<string, unknown>;
}

const Loose = z.object({
  entries: z.record(z.string(), z.unknown()).catch({}),
  tombstones: z.record(z.string(), z.unknown()).catch({}),
});

function recordsInData(data: unknown): Records {
  const loose = Loose.safeParse(data);
  return loose.success ? loose.data : { entries: {}, tombstones: {} };
}

/** The vault writes each record as lines of its own, so the whole ones can be found in a text that is not JSON. */
function recordsInText(text: string): Records {
  const records: Records = { entries: {}, tombstones: {} };
  for (const [, id = '', body = ''] of text.matchAll(
    /^ {6}"([0-9a-f-]{36})": (\{\r?\n(?: {8}.*\r?\n)* {6}\}),?\r?$/gm,
  )) {
    try {
      const record: unknown = JSON.parse(body);
      const isEntry = typeof record === 'object' && record !== null && 'body' in record;
      (isEntry ? records.entries : records.tombstones)[id] = record;
    } catch {
      records.entries[id] = undefined;
    }
  }
  return records;
}

/** The damaged file may be of an older version. What is not even an object stays what it is. */
function upToDate(record: unknown): unknown {
  try {
    return entryOfToday(record);
  } catch {
    return record;
  }
}

function sound<Data extends { id: EntryId }>(
  records: Record<string, unknown>,
  schema: z.ZodType<Data>,
): Record<EntryId, Data> {
  const passed: Record<EntryId, Data> = {};
  for (const [id, record] of Object.entries(records)) {
    const checked = schema.safeParse(upToDate(record));
    if (checked.success && checked.data.id === id) passed[checked.data.id] = checked.data;
  }
  return passed;
}
