import { z } from 'zod';
import { type HistoryMonth, Revision } from '#shared/model/history.ts';
import { EntryId } from '#shared/model/ids.ts';
import type { Backup, Damaged, Salvaged } from '../format.ts';
import { entryOfToday } from '../versions/migrations.ts';
import { inWords } from '../words.ts';

/** Keeps every former state that is whole, also out of a file that breaks off. Entries without one get the backup's. */
export function salvageHistoryMonth(
  damaged: Damaged,
  backup: Backup<HistoryMonth> | null,
): Salvaged<HistoryMonth> | null {
  const found = damaged.data === undefined ? listsInText(damaged.text) : listsInData(damaged.data);
  const kept: HistoryMonth['revisions'] = {};
  let count = 0;
  for (const [name, list] of Object.entries(found)) {
    const id = EntryId.safeParse(name);
    const sound = list.flatMap((one) => soundRevision(one, name) ?? []);
    if (!id.success || sound.length === 0) continue;
    kept[id.data] = sound;
    count += sound.length;
  }
  if (count === 0) return null;
  const revisions = { ...backup?.data.revisions, ...kept };
  const usedBackup = Object.keys(revisions).length > Object.keys(kept).length;
  const sentences = [`${inWords.count(count, 'former text was', 'former texts were')} read from it and kept.`];
  if (usedBackup) sentences.push(`The others were put back from the copy from ${backup?.when}.`);
  return { data: { revisions }, account: sentences.join(' '), usedBackup };
}

type Lists = Record<string, unknown[]>;

const Loose = z.object({ revisions: z.record(z.string(), z.array(z.unknown()).catch([])) });

function listsInData(data: unknown): Lists {
  const loose = Loose.safeParse(data);
  return loose.success ? loose.data.revisions : {};
}

/** The vault writes each former state as lines of its own, under the id of its entry. */
function listsInText(text: string): Lists {
  const lists: Lists = {};
  for (const [, body = ''] of text.matchAll(/^ {8}(\{\r?\n(?: {10}.*\r?\n)* {8}\}),?\r?$/gm)) {
    const revision = parsed(body);
    const id = revision?.entry.id;
    if (id !== undefined) lists[id] = [...(lists[id] ?? []), revision];
  }
  return lists;
}

const Named = z.looseObject({ entry: z.looseObject({ id: z.string() }) });

function parsed(text: string): z.infer<typeof Named> | null {
  try {
    return Named.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The damaged file may be of an older version. */
function soundRevision(data: unknown, entryId: string): Revision | null {
  const named = Named.safeParse(data);
  if (!named.success || named.data.entry.id !== entryId) return null;
  try {
    return Revision.safeParse({ ...named.data, entry: entryOfToday(named.data.entry) }).data ?? null;
  } catch {
    return null;
  }
}
