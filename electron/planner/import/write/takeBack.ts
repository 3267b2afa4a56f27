import type { Vault } from '#electron/vault/vault.ts';
import { Entry } from '#shared/model/entry.ts';
import { EntryId } from '#shared/model/ids.ts';
import type { ImportedAttachment, ImportRecord } from '#shared/model/importRecord.ts';
import { hashOfBytes, hashOfRecord } from './canonical.ts';
import { byDocument } from './knownRecords.ts';
import { isShelfName, type ShelfName } from './shelves.ts';

export interface TakenBack {
  /** Entries that are as they were before; null for those that were not there. */
  entries: { id: EntryId; before: Entry | null }[];
  /** Other records and attachments. */
  records: number;
  /** Changed since the import, so they stay. */
  keptEntries: Entry[];
  keptRecords: number;
}

interface Written {
  shelf: ShelfName;
  key: string;
  before: unknown;
  wrote: string | null;
}

/**
 * Makes every record of an import what it was before. One that is not as the import wrote it was changed since, or never
 * written, and stays. Doing it twice does no harm. Throws StorageFailure; what was not reached can be taken back later.
 */
export async function takeBack(vault: Vault, { records, attachments }: ImportRecord): Promise<TakenBack> {
  const taken: TakenBack = { entries: [], records: 0, keptEntries: [], keptRecords: 0 };
  const kept = new Set<string>();
  const written = records.flatMap(({ shelf, ...rest }): Written[] => (isShelfName(shelf) ? [{ ...rest, shelf }] : []));
  for (const { shelf, name, document, records: places } of byDocument(written).reverse()) {
    const known = await shelf.read(vault, document);
    const back = new Set(places.filter((place) => isAsWritten(place, known)));
    for (const place of places) {
      const mine = known[place.key] ?? null;
      if (back.has(place)) {
        if (name === 'entry') taken.entries.push({ id: EntryId.parse(place.key), before: entryIn(place.before) });
        else taken.records += 1;
      } else if (hashOfRecord(mine) !== hashOfRecord(place.before)) {
        kept.add(place.key);
        const entry = name === 'entry' ? entryIn(mine) : null;
        if (entry) taken.keptEntries.push(entry);
        else taken.keptRecords += 1;
      }
    }
    if (back.size === 0) continue;
    await shelf.write(vault, document, (now) => {
      const still = [...back].filter((place) => isAsWritten(place, now));
      return new Map(still.map(({ key, before }) => [key, before ?? null]));
    });
  }
  for (const attachment of attachments) {
    if (!kept.has(ownerOf(attachment)) && (await putBack(vault, attachment))) taken.records += 1;
  }
  return taken;
}

function isAsWritten({ key, wrote }: Written, known: Readonly<Record<string, unknown>>): boolean {
  const mine = Object.hasOwn(known, key) ? known[key] : null;
  return hashOfRecord(mine) === wrote || hashOfRecord(withoutNumber(mine)) === wrote;
}

/** An RFC that came without a number is given one when Leadlight opens, which is no change of the user's. */
function withoutNumber(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'number' in record ? { ...record, number: null } : record;
}

function entryIn(record: unknown): Entry | null {
  return record === null || record === undefined ? null : Entry.parse(record);
}

/** The id in its path. */
function ownerOf({ path }: ImportedAttachment): string {
  return /\/([0-9a-f-]{36})/.exec(path)?.[1] ?? '';
}

async function putBack({ attachments }: Vault, { path, before, wrote }: ImportedAttachment): Promise<boolean> {
  const now = await attachments.read(path);
  if (now === null || hashOfBytes(now) !== wrote) return false;
  if (before === null) await attachments.empty(path);
  else await attachments.write(path, Buffer.from(before, 'base64'));
  return true;
}
