import type { z } from 'zod';
import type { Vault } from '#electron/vault/vault.ts';
import type { VaultDocument } from '#electron/vault/vaultDocument.ts';
import type { ImportSubject } from '#shared/contract/importContract.ts';

type Records<Value = unknown> = Readonly<Record<string, Value>>;

/** Where one sort of record lies in the vault. An import reads, compares, writes and takes back records by it alone. */
export interface Shelf {
  subject: ImportSubject;
  /** True for what is taken over only into a vault that nobody used yet. */
  isForFresh: boolean;
  /** Names the document that holds a record. */
  documentOf(key: string): string;
  /** Every record of a document by its key. */
  read(vault: Vault, document: string): Promise<Records>;
  /** Writes them in one save; null takes one away. `decide` is given what is there at that moment. */
  write(vault: Vault, document: string, decide: (before: Records) => ReadonlyMap<string, unknown>): Promise<void>;
}

interface Part<Data, Value> {
  subject: ImportSubject;
  isForFresh?: boolean;
  schema: z.ZodType<Value>;
  documentOf(key: string): string;
  document(vault: Vault, name: string): VaultDocument<Data>;
  records(data: Data): Records<Value>;
  withRecords(data: Data, records: Record<string, Value>): Data;
}

/** Records that share a document with others. */
export function partShelf<Data, Value>({ schema, document, records, withRecords, ...part }: Part<Data, Value>): Shelf {
  return {
    subject: part.subject,
    isForFresh: part.isForFresh ?? false,
    documentOf: part.documentOf,
    read: async (vault, name) => records(await document(vault, name).read()),
    write: async (vault, name, decide) => {
      await document(vault, name).update((data) => {
        const before = records(data);
        const after = new Map<string, Value>(Object.entries(before));
        for (const [key, value] of decide(before)) {
          if (value === null) after.delete(key);
          else after.set(key, schema.parse(value));
        }
        return withRecords(data, Object.fromEntries(after));
      });
    },
  };
}

interface Whole<Value> {
  subject: ImportSubject;
  schema: z.ZodType<Value>;
  document(vault: Vault, key: string): VaultDocument<Value | null>;
}

/** Records with a document each. One that is taken away stays as an empty document: the vault deletes no file. */
export function wholeShelf<Value>({ subject, schema, document }: Whole<Value>): Shelf {
  return partShelf<{ key: string; value: Value | null }, Value>({
    subject,
    schema,
    documentOf: (key) => key,
    document: (vault, key) => keyed(document(vault, key), key),
    records: ({ key, value }) => (value === null ? {} : { [key]: value }),
    withRecords: ({ key }, records) => ({ key, value: records[key] ?? null }),
  });
}

function keyed<Value>(document: VaultDocument<Value>, key: string): VaultDocument<{ key: string; value: Value }> {
  return {
    read: async () => ({ key, value: await document.read() }),
    update: async (change) => ({ key, value: await document.update((value) => change({ key, value }).value) }),
  };
}
