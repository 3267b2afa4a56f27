import { join } from 'node:path';
import { readCurriculum } from '#electron/curriculum/readCurriculum.ts';
import { createChanges } from '#electron/planner/changes.ts';
import { systemClock } from '#electron/planner/clock.ts';
import { journalOf } from '#electron/planner/journal/journal.ts';
import { contentOf } from '#electron/planner/library/content.ts';
import { attemptLog } from '#electron/planner/questions/attemptLog.ts';
import { skillsService } from '#electron/planner/skills/skillsService.ts';
import { openVault } from '#electron/vault/openVault.ts';
import { medianOf } from '../figure.ts';
import { timed } from './save.ts';

/** As typed: one letter, words growing, two words, a typing error, one that is nowhere. */
const SEARCHES = ['s', 'cach', 'load balancer', 'kuberntes', 'zzzzzz'];

interface ContentFigures {
  /** Index and search made for the first time. */
  learned: number;
  /** The slowest of some searches. */
  find: number;
  /** The map of skills with its counts of evidence. */
  skillMap: number;
  /** One pass over all texts of the content for a word. */
  scan: number;
}

/** What the library and the skills cost beside a journal of this size. */
export async function content(vaultFolder: string): Promise<ContentFigures> {
  const curriculum = await readCurriculum(join(import.meta.dirname, '../../curriculum'));
  const vault = await openVault({ folder: vaultFolder, backupFolder: `${vaultFolder} Backups` });
  const clock = systemClock('2027-02-19T06:04:00.000Z');
  const parts = { vault, curriculum, clock, changes: createChanges() };
  const library = contentOf(parts);
  const learned = await timed(() => library.search());
  const found: number[] = [];
  for (const text of SEARCHES) {
    found.push(await medianOf(9, () => timed(async () => (await library.search()).find(text))));
  }
  const texts = (await library.index()).items.map((item) => item.words().text.toLowerCase());
  const scan = await medianOf(9, () => timed(async () => texts.filter((text) => text.includes('kubernetes'))));
  const journal = journalOf(parts);
  // The words of the journal are learned in the background; what is measured must not stand in their queue.
  await journal.index.find('');
  const skills = skillsService(parts, { content: library, journal, attempts: attemptLog(parts) });
  await skills.map();
  const skillMap = await medianOf(9, () => timed(() => skills.map()));
  await vault.close();
  return { learned, find: Math.max(...found), skillMap, scan };
}
