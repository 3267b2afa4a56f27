import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { EntryKind } from '#shared/model/entryKind.ts';
import type { Instant, LocalDate, ZoneName } from '#shared/model/time.ts';
import type { FoundEntry } from '../found.ts';
import type { ImportFile } from '../sources/importSource.ts';
import type { Found } from './checkedEntry.ts';
import { changedAt, dayWritten, knownZone, momentWritten } from './foreignTimes.ts';
import { readFrontMatter } from './frontMatter.ts';
import { firstHeading } from './markdownProse.ts';

/** A note in Markdown with front matter, and what of the front matter has no place in the journal. */
export interface MarkdownNote {
  /** Null when no day can be found for it. */
  entry: Omit<FoundEntry, 'sourceKey'> | null;
  problems: Found[];
  /** Names of fields. */
  left: string[];
}

/** Words of several programs for one thing, the usual one first. */
const CREATED = ['created', 'created_at', 'creation date', 'date created'];
const UPDATED = ['updated', 'modified', 'updated_at', 'lastmod', 'last modified', 'date modified'];
const TAGS = ['tags', 'tag', 'keywords'];
const CARRIED = new Set(['title', 'date', 'kind', 'zone', ...CREATED, ...UPDATED, ...TAGS]);

/**
 * Title: from the front matter, else the first heading, else the file's name. Day: `date` or `created` of the front matter,
 * else a name like a daily note's, else the file's time.
 */
export async function markdownNote(file: ImportFile, text: string, machineZone: ZoneName): Promise<MarkdownNote> {
  const { fields, body, problem } = await readFrontMatter(text);
  const from = file.path;
  const problems: Found[] = [];
  const say = (message: string) => problems.push({ problem: { from, message } });
  if (problem !== null) say(problem);
  const writtenZone = textOf(fields.get('zone'));
  const zone = knownZone(writtenZone);
  let unread = false;
  const timeOf = (names: readonly string[]) => {
    for (const name of names) {
      const written = textOf(fields.get(name));
      const time = timeWritten(written, zone ?? machineZone);
      if (time) return time;
      if (written === '') continue;
      unread = true;
      say(`Its “${name}” is no date that can be read: ${written.slice(0, 40)}. Write it as 2027-02-19.`);
    }
    return null;
  };
  const about = timeOf(['date']);
  const created = timeOf(CREATED);
  const hasUnreadDay = unread;
  const updated = timeOf(UPDATED);
  const date = about?.date ?? created?.date ?? dayOfName(file.path) ?? dayOfFile(file, zone ?? machineZone);
  if (date === null) {
    say('It has no date. Write one as date: 2027-02-19 between two lines of --- at its beginning.');
    return { entry: null, problems, left: [] };
  }
  const isDayOfFile = (about ?? created ?? dayOfName(file.path)) === null;
  if (isDayOfFile && hasUnreadDay) say(`Until then it stands under the day of its file, ${date}.`);
  const createdAt = created?.moment ?? about?.moment ?? null;
  const writtenKind = textOf(fields.get('kind'));
  const kind = EntryKind.safeParse(writtenKind);
  const left = [...fields].filter(([name, value]) => !CARRIED.has(name) && !isEmpty(value)).map(([name]) => name);
  if (writtenKind !== '' && !kind.success) left.push('kind');
  if (writtenZone !== '' && zone === null) left.push('zone');
  return {
    entry: {
      from,
      kind: kind.success ? kind.data : 'note',
      date,
      isDayOfFile,
      title: textOf(fields.get('title')) || firstHeading(body) || nameOf(file.path),
      body,
      tags: TAGS.flatMap((name) => listOf(fields.get(name))),
      createdAt,
      updatedAt: changedAt(createdAt, updated?.moment ?? file.modifiedAt),
      zone,
    },
    problems,
    left,
  };
}

/** The day and, where there is a time, the moment. A time with an offset is taken to the zone for its day. */
function timeWritten(text: string, zone: ZoneName): { date: LocalDate; moment: Instant | null } | null {
  const date = dayWritten(text);
  if (date === null) return null;
  const moment = momentWritten(text, zone);
  const hasOffset = /(?:Z|\d[+-]\d{2}:?\d{2})$/i.test(text.trim()) && text.includes(':');
  return { date: moment !== null && hasOffset ? wallClockAt(moment, zone).date : date, moment };
}

/** The day of a daily note: `journal/2027-02-19.md`, `2027-02-19 Friday.md`. */
function dayOfName(path: string): LocalDate | null {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(nameOf(path)) ?? [];
  return day === undefined ? null : dayWritten(day);
}

function dayOfFile({ modifiedAt }: ImportFile, zone: ZoneName): LocalDate | null {
  return modifiedAt === null ? null : wallClockAt(modifiedAt, zone).date;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A list as YAML writes it, or texts with commas or spaces between. */
function listOf(value: unknown): string[] {
  const texts = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : textOf(value).split(/[,\s]+/);
  return texts.map((tag) => tag.trim().replace(/^#/, '')).filter((tag) => tag !== '');
}

/** `latitude: 0.00000000` and `rating:` say nothing. */
function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^(?:[0.]*|null|~|\[\])$/.test(value.trim()));
}
