import { Temporal } from 'temporal-polyfill';
import type { BackupLook, BackupReason, Standing } from '../../contract/backupsContract.ts';
import type { Instant } from '../../model/time.ts';
import type { Shrinking } from '../../model/vaultHealth.ts';
import { entriesWords } from '../importing/importWords.ts';
import { daysBetween, shortDate } from '../time/localDate.ts';
import { wallClockAt } from '../time/wallClock.ts';
import { wallTimeAt } from '../time/wallTime.ts';
import { countedWords, numberWords } from '../words/countedWords.ts';

/** Why a backup was made. */
export const REASON_WORDS: Record<BackupReason, string> = {
  hourly: 'hourly',
  repair: 'before a repair',
  'new-version': 'before a new version',
  import: 'before an import',
  restore: 'before a restore',
  encryption: 'before encryption changed',
  'new-folder': 'first in this folder',
  asked: 'made by you',
};

interface Here {
  now: Instant;
  zone: string;
}

/** `today 14:00`, `yesterday 21:00`, `3 Feb 14:00`, `3 Feb 2026 14:00`. */
export function momentWords(moment: Instant, { now, zone }: Here): string {
  const then = wallClockAt(moment, zone);
  const today = wallClockAt(now, zone).date;
  const time = wallTimeAt(then.minutes);
  const days = daysBetween(then.date, today);
  if (days === 0) return `today ${time}`;
  if (days === 1) return `yesterday ${time}`;
  const year = then.date.slice(0, 4);
  return `${shortDate(then.date)} ${year === today.slice(0, 4) ? '' : `${year} `}${time}`;
}

/** `just now`, `3 minutes ago`, `5 hours ago`, `12 days ago`, `7 months ago`, `2 years ago`. */
export function ageWords(moment: Instant, now: Instant): string {
  const age = lengthWords(moment, now);
  return age === null ? 'just now' : `${age} ago`;
}

function lengthWords(moment: Instant, now: Instant): string | null {
  const passed = Temporal.Instant.from(now).epochMilliseconds - Temporal.Instant.from(moment).epochMilliseconds;
  const minutes = Math.max(0, Math.floor(passed / 60_000));
  if (minutes === 0) return null;
  if (minutes < 60) return countedWords(minutes, 'minute', 'minutes');
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return countedWords(hours, 'hour', 'hours');
  const days = Math.floor(hours / 24);
  if (days < 62) return countedWords(days, 'day', 'days');
  const months = Math.floor(days / 30.4);
  return months < 24 ? countedWords(months, 'month', 'months') : countedWords(Math.floor(days / 365), 'year', 'years');
}

/** The question above every page. */
export function shrunkWords({ madeAt, ...shrunk }: Shrinking, here: Here): string {
  const { fromBytes, toBytes, fromEntries, toEntries } = shrunk;
  const gone = fromEntries === null || toEntries === null ? 0 : fromEntries - toEntries;
  const smaller = fromBytes > toBytes ? ` by ${percentWords((fromBytes - toBytes) / fromBytes)}` : '';
  const entries = gone > 0 ? `: ${entriesWords(gone)} ${gone === 1 ? 'is' : 'are'} gone` : '';
  return `Since ${momentWords(madeAt, here)} the vault became smaller${smaller}${entries}. The backup from before is kept.`;
}

/** `40 %`, and never a round 100 while something is left. */
function percentWords(share: number): string {
  const percent = share === 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
  return `${percent} %`;
}

/** What a whole restore would do, a line each. */
export function restoreWords({ counts, others }: Pick<BackupLook, 'counts' | 'others'>): string[] {
  const lines: string[] = [];
  const add = (count: number, one: string, many: string) => {
    if (count > 0) lines.push(`${numberWords(count)} ${count === 1 ? one : many}`);
  };
  add(counts.missing, 'entry comes back', 'entries come back');
  add(counts.different, 'entry goes back to what it was', 'entries go back to what they were');
  add(counts.new, 'entry written since goes away', 'entries written since go away');
  add(counts.same, 'entry stays as it is', 'entries stay as they are');
  for (const { what, standing, count } of others) {
    if (standing !== 'same')
      lines.push(`${what}${count === 1 ? '' : ` (${numberWords(count)})`}: ${OTHER_WORDS[standing]}`);
  }
  return lines;
}

const OTHER_WORDS: Record<Exclude<Standing, 'same'>, string> = {
  missing: 'comes back',
  different: 'goes back to what it was',
  new: 'goes away',
};

export const STANDING_WORDS: Record<Standing, string> = {
  missing: 'missing now',
  different: 'different now',
  same: 'the same',
  new: 'written since',
};
