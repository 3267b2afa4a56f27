import type { NoticeId, SessionId } from '../../model/ids.ts';
import type { DigestPart, Notice } from '../../model/reminder.ts';
import type { Placement } from '../../model/run.ts';
import type { Instant } from '../../model/time.ts';
import { mediumDate } from '../time/localDate.ts';
import { endOf } from '../time/wallTime.ts';
import type { DueOccurrence } from './dueNow.ts';
import { dateOf, timeOf } from './localDateTime.ts';

interface Telling {
  at: Instant;
  zone: string;
  newId(): NoticeId;
  /** What the words of a notice need; undefined for a session that is not there any more. */
  session(id: SessionId): { title: string; placement: Placement } | undefined;
  dueCards: number;
}

const ON_TIME_MS = 90_000;
const SOON_MS = 5 * 60_000;

/** One notice each where all came on time; one digest of everything where the machine slept over some of it. */
export function noticesOf(due: readonly DueOccurrence[], telling: Telling): Notice[] {
  const late = due.filter(({ lateMs }) => lateMs > ON_TIME_MS);
  const isDigest = late.length > 1 || late.some(({ lateMs }) => lateMs > SOON_MS);
  if (!isDigest) return due.map((each) => notice([each], telling, partOf([each], telling)));
  const wasQuiet = late.every((each) => each.wasQuiet);
  const parts = byRule(due).map((each) => partOf(each, telling));
  const title = wasQuiet ? 'During your quiet hours' : 'While you were away';
  const [only] = parts;
  const told = only && parts.length === 1 ? { ...only, title: `${title}: ${only.title}` } : { title, parts };
  return [notice(due, telling, told)];
}

type Told = DigestPart | { title: string; parts: DigestPart[] };

function notice(due: readonly DueOccurrence[], { at, zone, newId }: Telling, told: Told): Notice {
  const first = due[0];
  if (!first) throw new RangeError('A notice tells of something');
  return {
    id: newId(),
    ruleIds: [...new Set(due.map(({ rule }) => rule.id))],
    keys: due.map(keyOf),
    title: told.title,
    text: 'parts' in told ? told.parts.map(lineOf).join('\n') : told.text,
    dueAt: first.at,
    deliveredAt: at,
    zone,
    target: 'parts' in told ? { kind: 'digest', parts: told.parts } : told.target,
    state: 'new',
    snoozedUntil: null,
    claimedAt: null,
  };
}

/** Names an occurrence for ever: the clock on the wall does not know zones. */
export function keyOf({ rule, at }: Pick<DueOccurrence, 'rule' | 'at'>): string {
  return `${rule.id}@${at}`;
}

function byRule(due: readonly DueOccurrence[]): DueOccurrence[][] {
  const groups = new Map<string, DueOccurrence[]>();
  for (const each of due) groups.set(each.rule.id, [...(groups.get(each.rule.id) ?? []), each]);
  return [...groups.values()];
}

/** Of what one rule brought, the newest is told. */
function partOf(due: readonly DueOccurrence[], telling: Telling): DigestPart {
  const newest = due.at(-1);
  if (!newest) throw new RangeError('A part of a digest tells of something');
  const { rule, at, target } = newest;
  return {
    ruleId: rule.id,
    title: rule.title,
    text: wordsOf(newest, telling),
    dueAt: at,
    target,
    earlier: due.length - 1,
  };
}

function wordsOf({ at, target, lateMs }: DueOccurrence, { session, dueCards }: Telling): string {
  const isLate = lateMs > SOON_MS;
  switch (target.kind) {
    case 'session': {
      const found = session(target.sessionId);
      if (!found) return `${mediumDate(dateOf(at))}, ${timeOf(at)}`;
      const { title, placement } = found;
      const day = isLate ? `${mediumDate(placement.date)}, ` : '';
      return `${title} · ${day}${placement.start}–${endOf(placement)}`;
    }
    case 'weekly-review':
      return isLate
        ? `The week of ${mediumDate(target.week)} can be looked back on.`
        : 'This was the last study day of the week. Look back on it before the evening.';
    case 'cards':
      return dueCards === 1 ? 'One card is due today.' : `${dueCards} cards are due today.`;
    case 'none':
      return `${mediumDate(dateOf(at))}, ${timeOf(at)}`;
  }
}

function lineOf({ title, text, earlier }: DigestPart): string {
  const before = earlier === 0 ? '' : ` (and ${earlier} earlier)`;
  return `${title}: ${text}${before}`;
}
