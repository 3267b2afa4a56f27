import { Temporal } from 'temporal-polyfill';
import type { CheckResult, HealthView } from '../../contract/diagnosticsContract.ts';
import type { FileKind } from '../../model/fileKind.ts';
import { Instant, type LocalDate } from '../../model/time.ts';
import type { VaultHealth } from '../../model/vaultHealth.ts';
import { mediumDate } from '../time/localDate.ts';
import { wallClockAt } from '../time/wallClock.ts';
import { whenWords } from '../time/whenWords.ts';
import { countedWords } from '../words/countedWords.ts';
import { sizeWords } from '../words/sizeWords.ts';
import { lowDiskWords } from './lowDiskWords.ts';

/** The present moment where the user is. */
export interface Here {
  epochMs: number;
  today: LocalDate;
  zone: string;
}

type Told = Pick<HealthView, 'saves' | 'check' | 'disks' | 'setAside' | 'backups'>;

/** What is not as it should be, each as a sentence that says what to do. What the line above every page says is left out. */
export function healthTroubles({ saves, check, disks, setAside }: Told): string[] {
  const found: string[] = [];
  if (check && isUnsound(check)) found.push(checkWords(check));
  const low = lowDiskWords(disks);
  if (low !== null) found.push(low);
  if (saves.isSlow && saves.medianMs !== null) {
    const seconds = (saves.medianMs / 1000).toFixed(1);
    found.push(
      `A save takes ${seconds} s on this disk, where 0.1 s is usual. Nothing is lost by it. Is the vault on a network drive or a disk that is full or failing?`,
    );
  }
  if (setAside.length > 0) {
    found.push(
      `${countedWords(setAside.length, 'damaged file', 'damaged files')} ${setAside.length === 1 ? 'was' : 'were'} replaced and kept. Look whether anything of ${setAside.length === 1 ? 'it' : 'them'} is still of use; then delete ${setAside.length === 1 ? 'it' : 'them'} by hand.`,
    );
  }
  return found;
}

/** The health in one line, when nothing is wrong: "All is well. Last saved 2 minutes ago, last backup 14:00, verified today." */
export function calmWords({ saves, backups, check }: Told, here: Here): string {
  const saved = saves.last ? `last saved ${agoWords(saves.last.at, here)}` : 'nothing saved since the start';
  const backup = backups.lastAt ? `last backup ${whenWords(backups.lastAt, here)}` : 'no backup yet';
  const verifiedAt = [check?.at ?? '', backups.verifiedAt ?? ''].sort().at(-1);
  const checked = verifiedAt ? `, verified ${dayWords(Instant.parse(verifiedAt), here)}` : '';
  return `All is well. ${saved.charAt(0).toUpperCase()}${saved.slice(1)}, ${backup}${checked}.`;
}

/** Whether the line above may be calm: what the vault's own health tells counts too. */
export function isWell(view: Told, health: VaultHealth): boolean {
  return toldTroubles(health).length === 0 && healthTroubles(view).length === 0;
}

/** What the vault itself tells of its health, in words. */
export function toldTroubles(health: VaultHealth): string[] {
  const { readOnlyBecause, away, backupProblem, backupDamage, repairs, shrunk, conflicts } = health;
  const told = [readOnlyBecause, away, backupProblem, backupDamage, ...repairs.map(({ lost }) => lost)];
  if (shrunk) {
    const sizes = `from ${sizeWords(shrunk.fromBytes)} to ${sizeWords(shrunk.toBytes)}`;
    told.push(
      `Your vault became smaller, ${sizes}. The backup of before is kept; look at Backups whether that is right.`,
    );
  }
  if (conflicts.length > 0) {
    told.push(
      `${countedWords(conflicts.length, 'second copy', 'second copies')} of your files ${conflicts.length === 1 ? 'lies' : 'lie'} in the vault, as sync tools leave them.`,
    );
  }
  return told.filter((words) => words !== null);
}

/** What a check found, in a sentence. */
export function checkWords(check: CheckResult): string {
  const { files, damaged, backups, damagedBackups, newer } = check;
  const read =
    backups === 0
      ? countedWords(files, 'file', 'files')
      : `${countedWords(files, 'file', 'files')} and ${countedWords(backups, 'backup', 'backups')}`;
  if (!isUnsound(check)) {
    const newerWords =
      newer === 0 ? '' : ` ${countedWords(newer, 'file', 'files')} of a newer Leadlight cannot be looked into.`;
    return `${read} were read back, and every byte is as it was written.${newerWords}`;
  }
  const parts = [
    damaged.length > 0 && countedWords(damaged.length, 'damaged file', 'damaged files'),
    damagedBackups > 0 && countedWords(damagedBackups, 'damaged backup', 'damaged backups'),
  ].filter((part) => part !== false);
  const then =
    damaged.length > 0
      ? 'Open Leadlight again: it puts back what it can from the backups.'
      : 'The others still hold your files; the next backup is made as always.';
  return `${read} were read back, with ${parts.join(' and ')}. ${then}`;
}

const isUnsound = ({ damaged, damagedBackups }: CheckResult): boolean => damaged.length > 0 || damagedBackups > 0;

export const FILE_KIND_WORDS: Readonly<Record<FileKind, string>> = {
  journal: 'Journal',
  history: 'Earlier versions of entries',
  drawings: 'Drawings',
  recordings: 'Recordings',
  runs: 'Runs',
  plans: 'Plans of your own',
  practice: 'Questions and cards',
  focus: 'Hours worked',
  interviews: 'Mock interviews',
  other: 'Settings, skills and the rest',
};

/** "just now", "2 minutes ago", then the time of day. */
export function agoWords(at: Instant, here: Here): string {
  const minutes = Math.floor((here.epochMs - Temporal.Instant.from(at).epochMilliseconds) / 60_000);
  if (minutes < 1) return 'just now';
  return minutes < 60 ? `${countedWords(minutes, 'minute', 'minutes')} ago` : whenWords(at, here);
}

function dayWords(at: Instant, { today, zone }: Here): string {
  const { date } = wallClockAt(at, zone);
  return date === today ? 'today' : `on ${mediumDate(date)}`;
}
