import { DrawingId } from '#shared/model/ids.ts';
import { scenePath } from '../../layout.ts';
import { aSealedVault, type SealedPlace } from '../../testing/sealedVault.ts';
import { adding, anEntry, idNumber, MONTH } from '../../testing/someData.ts';
import type { Vault } from '../../vault.ts';

export const OTHER_MONTH = '2027-01';
export const SCENE = scenePath(DrawingId.parse(idNumber(600)));
export const OTHER_SCENE = scenePath(DrawingId.parse(idNumber(601)));
export const scene = (word: string) => Buffer.from(JSON.stringify({ elements: [word] }));

/** Two months and two drawings. */
export async function fill(vault: Vault): Promise<void> {
  await vault.journalMonth(MONTH).update(adding(anEntry(1, { body: 'February' })));
  await vault.journalMonth(OTHER_MONTH).update(adding(anEntry(2, { body: 'January' })));
  await vault.attachments.write(SCENE, scene('one'));
  await vault.attachments.write(OTHER_SCENE, scene('other'));
}

/** An encrypted vault that has a backup with everything in it. */
export async function backedUp(): Promise<SealedPlace> {
  const place = await aSealedVault(fill);
  const vault = await place.open();
  await vault.backUp('import');
  await vault.close();
  return place;
}
