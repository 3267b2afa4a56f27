import { Temporal } from 'temporal-polyfill';
import { Entry, Tag } from '#shared/model/entry.ts';
import { Instant, type ZoneName } from '#shared/model/time.ts';
import { someOf } from '../foreign/notCarriedOver.ts';
import type { FoundEntry } from '../found.ts';
import { isZone } from '../isZone.ts';
import type { FoundProblem } from '../sources/importSource.ts';
import { derivedId } from './derivedId.ts';

const LONGEST_TITLE = 200;
const MOST_TAGS = 20;

/** An entry of another program as one of ours, with what had to be left out. `zone` is the machine's. */
export function entryOfFound(found: FoundEntry, zone: ZoneName): { entry: Entry | null; problems: FoundProblem[] } {
  const problems: FoundProblem[] = [];
  const say = (message: string) => problems.push({ from: found.from, message });
  const ownZone = found.zone !== null && isZone(found.zone) ? found.zone : zone;
  const createdAt = found.createdAt ?? noonOf(found.date, ownZone);
  const { title, rest } = cutTitle(found.title);
  if (rest !== '') say('Its title is longer than 200 characters. The rest stands at the head of its text.');
  const entry = Entry.safeParse({
    id: derivedId(Date.parse(createdAt), found.sourceKey),
    kind: found.kind,
    date: found.date,
    title,
    body: rest === '' ? found.body : `${rest}\n\n${found.body}`,
    tags: tagsOf(found.tags, say),
    links: { planDay: null, sessionId: null, items: [] },
    createdAt,
    // Noon of its day may come after the file's time.
    updatedAt: found.updatedAt !== null && found.updatedAt > createdAt ? found.updatedAt : createdAt,
    zone: ownZone,
    revision: 1,
    deletedAt: null,
    ...ownFields(found.kind),
  });
  if (entry.success) return { entry: entry.data, problems };
  const [issue] = entry.error.issues;
  say(`It cannot be kept as an entry: ${issue?.path.join('.')}: ${issue?.message}`);
  return { entry: null, problems };
}

function ownFields(kind: FoundEntry['kind']): object {
  switch (kind) {
    case 'reflection':
      return { energy: null };
    case 'star':
      return { star: { situation: '', task: '', action: '', result: '' }, metrics: [], tellings: [] };
    case 'rfc':
      return { status: 'draft', number: null, supersedes: null, history: [], comments: [] };
    case 'decision':
      return { status: 'proposed', number: null, supersedes: null, history: [], comments: [] };
    default:
      return {};
  }
}

/** On one line, and never cut within a character. */
function cutTitle(whole: string): { title: string; rest: string } {
  const line = whole.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return { title: line, rest: '' };
  const halves = /[\uD800-\uDBFF]/.test(line.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
  return { title: line.slice(0, halves), rest: line.slice(halves) };
}

function tagsOf(tags: readonly string[], say: (message: string) => void): string[] {
  const kept = new Set<string>();
  const left: string[] = [];
  for (const tag of tags) {
    const inOrder = tag
      .normalize('NFC')
      .toLowerCase()
      .trim()
      .replace(/^#+/, '')
      .replace(/[\s.,:;+]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const checked = Tag.safeParse(inOrder);
    if (!checked.success)
      say(`The tag “${tag.slice(0, 80)}” cannot be kept: a tag is letters, digits, - _ and /, at most 40.`);
    else if (kept.size === MOST_TAGS && !kept.has(checked.data)) left.push(`“${tag.slice(0, 80)}”`);
    else kept.add(checked.data);
  }
  if (left.length > 0) say(`An entry has at most ${MOST_TAGS} tags. Left out: ${someOf(left)}.`);
  return [...kept];
}

function noonOf(date: FoundEntry['date'], zone: ZoneName): Instant {
  const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
  return Instant.parse(new Date(noon.epochMilliseconds).toISOString());
}
