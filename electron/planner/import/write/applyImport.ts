import type { Vault } from '#electron/vault/vault.ts';
import type { DifferingEntries } from '#shared/contract/importContract.ts';
import type { ImportedEntries, ImportRecord } from '#shared/model/importRecord.ts';
import type { Instant } from '#shared/model/time.ts';
import { type FoundProblem, ImportProblem } from '../sources/importSource.ts';
import { hashOfBytes, hashOfRecord } from './canonical.ts';
import type { Incoming } from './incoming.ts';
import { byDocument } from './knownRecords.ts';
import { type PlannedAttachment, planAttachments } from './planAttachments.ts';
import { planImport } from './planImport.ts';
import type { PlannedWrite } from './plannedWrite.ts';

interface Applying {
  vault: Vault;
  incoming: Incoming;
  differing: DifferingEntries;
  at: Instant;
}

export interface Applied {
  entries: ImportedEntries;
  /** Every record that was written, the entries among them. */
  writes: readonly PlannedWrite[];
  attachments: number;
  problems: readonly FoundProblem[];
}

/**
 * Writes an import, one save a document. What takes it back is on disk before the first of them; who ends this early has
 * to take it back. Throws StorageFailure when the disk refuses and ImportProblem when a file cannot be read any more.
 */
export async function* applyImport({
  vault,
  incoming,
  differing,
  at,
}: Applying): AsyncGenerator<{ done: number; total: number }, Applied> {
  yield { done: 0, total: incoming.entries.length + incoming.records.length + incoming.attachments.length };
  const { entries, records } = await planImport(vault, incoming, differing);
  const writes = [...records.writes, ...entries.writes];
  const attachments = await planAttachments(vault, incoming.attachments, {
    kept: records.kept,
    written: new Set(records.writes.map(({ shelf, key }) => `${shelf} ${key}`)),
    takesTheirs: differing === 'take-theirs',
  });
  const total = writes.length + attachments.writes.length;
  const applied: Applied = {
    entries: entries.counts,
    writes,
    attachments: attachments.writes.length,
    problems: [...incoming.problems, ...records.problems, ...attachments.problems],
  };
  if (total === 0) return applied;
  yield { done: 0, total };
  await vault.backUp('import');
  const intent: ImportRecord = {
    state: 'applying',
    at,
    format: incoming.format,
    from: incoming.from.slice(0, 300),
    entries: entries.counts,
    records: writes.map(({ shelf, key, value, before }) => ({
      shelf,
      key,
      before: asJson(before),
      wrote: hashOfRecord(value),
    })),
    attachments: attachments.writes.map(({ path, wrote, before }) => ({
      path,
      wrote,
      before: before?.toString('base64') ?? null,
    })),
  };
  await vault.lastImport.update(() => intent);
  let done = 0;
  for (const attachment of attachments.writes) {
    yield { done, total };
    await writeAttachment(vault, attachment);
    done += 1;
  }
  for (const { shelf, document, records: places } of byDocument(writes)) {
    yield { done, total };
    await shelf.write(vault, document, (now) => {
      // Somebody changed it in the meantime: that stays.
      const untouched = places.filter(({ key, before }) => hashOfRecord(now[key]) === hashOfRecord(before));
      return new Map(untouched.map(({ key, value }) => [key, value]));
    });
    done += places.length;
  }
  yield { done, total };
  await vault.lastImport.update(() => ({ ...intent, state: 'done' }));
  return applied;
}

/** What the schemas of the vault accept is JSON. */
function asJson(record: unknown): ImportRecord['records'][number]['before'] {
  return record === null || record === undefined ? null : JSON.parse(JSON.stringify(record));
}

async function writeAttachment({ attachments }: Vault, { path, read, wrote }: PlannedAttachment): Promise<void> {
  const bytes = await read();
  if (hashOfBytes(bytes) !== wrote) {
    throw new ImportProblem(`${path} was changed while it was imported. Nothing was imported; try again.`);
  }
  await attachments.write(path, bytes);
}
