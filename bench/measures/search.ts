import { journalIndex } from '#electron/planner/journal/journalIndex.ts';
import { listEntries } from '#electron/planner/journal/listEntries.ts';
import { openVault } from '#electron/vault/openVault.ts';
import { EntryQuery } from '#shared/contract/journalContract.ts';
import { medianOf } from '../figure.ts';
import { timed } from './save.ts';

/** As typed: a word growing, two words, a rare one, a typing error, one that is nowhere. */
const SEARCHES = ['sy', 'system', 'load balancer', 'design cach', 'kubernetes', 'postgers', 'zzzzzz'];

/** The slowest of some searches in the process, and a scan of all texts for one word. */
export async function search(vaultFolder: string): Promise<{ value: number; floor: number; firstList: number }> {
  const vault = await openVault({ folder: vaultFolder, backupFolder: `${vaultFolder} Backups` });
  const index = journalIndex(vault);
  const ask = (text: string) => listEntries({ vault, index }, EntryQuery.parse({ text }));
  const firstList = await timed(() => ask(''));
  await ask('warm');
  const medians: number[] = [];
  for (const text of SEARCHES) medians.push(await medianOf(9, () => timed(() => ask(text))));
  const texts = (await index.entries()).map(({ id }) => (index.textOf(id) ?? '').toLowerCase());
  const floor = await medianOf(9, () => timed(async () => texts.filter((text) => text.includes('kubernetes'))));
  await vault.close();
  return { value: Math.max(...medians), floor, firstList };
}
