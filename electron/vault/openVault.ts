import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import type { z } from 'zod';
import { JournalMonth } from '#shared/model/entry.ts';
import { RunId } from '#shared/model/ids.ts';
import { Run } from '#shared/model/run.ts';
import { FIRST_SETTINGS, Settings } from '#shared/model/settings.ts';
import { durableWrite } from './durableWrite.ts';
import type { Vault } from './vault.ts';
import { StorageFailure, type VaultDocument } from './vaultDocument.ts';

export interface VaultLocation {
  folder: string;
  backupFolder: string;
}

export async function openVault({ folder, backupFolder }: VaultLocation): Promise<Vault> {
  const documents = new Map<string, VaultDocument<never>>();
  function document<Data>(path: string, format: string, schema: z.ZodType<Data>, first: Data): VaultDocument<Data> {
    const known = documents.get(path);
    if (known) return known as unknown as VaultDocument<Data>;
    const made = openDocument(join(folder, path), format, schema, first);
    documents.set(path, made as unknown as VaultDocument<never>);
    return made;
  }
  const namesIn = async (subfolder: string, ending: string): Promise<string[]> => {
    const names = await readdir(join(folder, subfolder)).catch(() => [] as string[]);
    return names
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort();
  };
  return {
    folder,
    backupFolder,
    settings: document('settings.json', 'settings', Settings, FIRST_SETTINGS),
    run: (id) => document(`runs/${id}.json`, 'run', Run.nullable(), null),
    runIds: async () => (await namesIn('runs', '.json')).map((name) => RunId.parse(name)),
    journalMonth: (month) =>
      document(`journal/${month}.json`, 'journal-month', JournalMonth, { entries: {}, tombstones: {} }),
    journalMonths: () => namesIn('journal', '.json'),
    health: () => ({ readOnlyBecause: null, repairs: [] }),
    dismissRepairs: () => undefined,
    copyTo: async () => ({ copiedFiles: 0 }),
    close: async () => undefined,
  };
}

function openDocument<Data>(file: string, format: string, schema: z.ZodType<Data>, first: Data): VaultDocument<Data> {
  const adapter: Adapter<Data> = {
    read: async () => {
      const text = await readFile(file, 'utf8').catch(() => null);
      return text === null ? null : schema.parse(JSON.parse(text).data);
    },
    write: (data) => durableWrite(file, `${JSON.stringify({ format, version: 1, data }, null, 2)}\n`),
  };
  const database = new Low(adapter, first);
  let loaded: Promise<void> | null = null;
  const load = () => {
    loaded ??= database.read();
    return loaded;
  };
  let queue: Promise<unknown> = Promise.resolve();
  return {
    read: async () => {
      await load();
      return database.data;
    },
    update: (change) => {
      const turn = queue.then(async () => {
        await load();
        const before = database.data;
        database.data = change(before);
        try {
          await database.write();
        } catch (error) {
          database.data = before;
          throw new StorageFailure(`Could not save: ${String(error)}`);
        }
        return database.data;
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}
