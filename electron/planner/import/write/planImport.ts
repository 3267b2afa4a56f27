import type { Vault } from '#electron/vault/vault.ts';
import type { DifferingEntries } from '#shared/contract/importContract.ts';
import type { Incoming } from './incoming.ts';
import { type PlannedEntries, planEntries } from './planEntries.ts';
import { type PlannedRecords, planRecords } from './planRecords.ts';
import { sharedNumbers } from './sharedNumbers.ts';
import { withOwnCards } from './withOwnCards.ts';

export interface ImportPlan {
  entries: PlannedEntries;
  records: PlannedRecords;
}

/** What an import would write into the vault as it is now. */
export async function planImport(vault: Vault, incoming: Incoming, differing: DifferingEntries): Promise<ImportPlan> {
  const isFresh = await isUnused(vault);
  const isForeign = incoming.format !== 'leadlight';
  const records = await planRecords(vault, await withOwnCards(vault, incoming.records), { differing, isFresh });
  const entries = await planEntries(vault, incoming.entries, { differing, isForeign, isFresh: isFresh && !isForeign });
  const shared = isFresh || isForeign ? [] : await sharedNumbers(vault, entries.writes);
  return { entries, records: { ...records, problems: [...records.problems, ...shared] } };
}

/** True for a vault in which nobody wrote an entry or began a run: what it holds was made by starting it. */
async function isUnused(vault: Vault): Promise<boolean> {
  for (const id of await vault.runIds()) if ((await vault.run(id).read()) !== null) return false;
  for (const month of await vault.journalMonths()) {
    const { entries, tombstones } = await vault.journalMonth(month).read();
    if (Object.keys(entries).length > 0 || Object.keys(tombstones).length > 0) return false;
  }
  return true;
}
