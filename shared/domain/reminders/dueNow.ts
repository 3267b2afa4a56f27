import type { Checked, Reminders } from '../../model/reminder.ts';
import type { Instant } from '../../model/time.ts';
import { laterBy, momentAt, msOf } from '../focus/moments.ts';
import { addDays } from '../time/localDate.ts';
import { rulesInOrder } from './defaultRules.ts';
import { dateOf, instantMs, localAt } from './localDateTime.ts';
import { occurrencesOf, type RuleOccurrence } from './occurrencesOf.ts';
import { isQuiet, quietUntil } from './quietHours.ts';
import type { StudyDays } from './studyDays.ts';

const DAY_MS = 24 * 60 * 60_000;
/** What is older is not told any more. */
const TOLD_FOR_MS = 7 * DAY_MS;

export interface DueOccurrence extends RuleOccurrence {
  lateMs: number;
  /** It waited for the end of quiet hours. */
  wasQuiet: boolean;
}

/** Up to when everything is settled, and what was passed over on the way. */
export type Looked = Pick<Reminders, 'checkedUntil' | 'skipped'>;

export interface Due {
  /** In order of time. */
  due: DueOccurrence[];
  /** How far it was looked once `due` is told. */
  looked: Looked;
  /** In quiet hours: what comes from then on waits for their end. */
  isHeld: boolean;
}

interface Look {
  reminders: Reminders;
  days: StudyDays;
  now: Instant;
  zone: string;
}

/**
 * What came due since the last look, in whatever way the clock got here. An occurrence is due when its wall time has come
 * in the zone of now, had not come in the zone of the last look, and was never told: so a clock that is set back, another
 * zone or a restart tell nothing twice, and time that was jumped over tells all of it. In quiet hours nothing is due, and
 * the look is not counted.
 */
export function dueNow({ reminders, days, now, zone }: Look): Due {
  const { quiet, told, silencedOn } = reminders;
  const seen: Checked = { at: now, zone };
  const nowMs = msOf(now);
  const before = lookedBefore(reminders, nowMs);
  const last = before.checkedUntil ?? seen;
  const rules = rulesInOrder(reminders);
  const hours = { quiet, days, rules };
  if (isQuiet(hours, localAt(now, zone))) {
    return { due: [], looked: { ...before, checkedUntil: last }, isHeld: true };
  }
  const stretch = lookedAt(last, seen);
  const due = rules
    .filter(({ isOn }) => isOn)
    .flatMap((rule) => occurrencesOf(rule, days, stretch))
    .filter(({ rule, at }) => silencedOn[rule.id] !== dateOf(at) && !told[rule.id]?.includes(at))
    .map((each) => ({ ...each, ms: instantMs(each.at, zone) }))
    .filter(({ at, ms }) => ms <= nowMs && nowMs - ms <= TOLD_FOR_MS && !hadCome(at, last))
    .sort((one, other) => one.ms - other.ms)
    .map(({ ms, ...each }) => ({ ...each, lateMs: nowMs - ms, wasQuiet: isQuiet(hours, each.at) }));
  const isSkipping = nowMs - msOf(last.at) > TOLD_FOR_MS;
  const skipped = isSkipping
    ? { from: before.skipped?.from ?? last, until: laterBy(now, -TOLD_FOR_MS) }
    : before.skipped;
  return { due, looked: { checkedUntil: seen, skipped }, isHeld: false };
}

/** The first moment after now at which something may come due, at most an hour ahead. */
export function nextLook({ reminders, days, now, zone }: Look): number {
  const nowMs = msOf(now);
  const latest = nowMs + LONGEST_LOOK_MS;
  const rules = rulesInOrder(reminders);
  const local = localAt(now, zone);
  const loudAt = quietUntil({ quiet: reminders.quiet, days, rules }, local);
  if (loudAt !== local) return Math.min(instantMs(loudAt, zone), latest);
  const today = dateOf(local);
  const coming = rules
    .filter(({ isOn }) => isOn)
    .flatMap((rule) => occurrencesOf(rule, days, { from: addDays(today, -1), until: addDays(today, 1) }))
    .map(({ at }) => instantMs(at, zone))
    .filter((ms) => ms > nowMs);
  return Math.min(...coming, latest);
}

const LONGEST_LOOK_MS = 60 * 60_000;

/**
 * How far it was looked, as far as that is not ahead of the clock: one that was set back passes that time again. Where it
 * was a year ahead by mistake, it is set back into what was then passed over.
 */
function lookedBefore({ checkedUntil, skipped }: Looked, nowMs: number): Looked {
  if (checkedUntil === null || nowMs >= msOf(checkedUntil.at)) return { checkedUntil, skipped };
  if (skipped && nowMs < msOf(skipped.until) && nowMs >= msOf(skipped.from.at)) {
    return { checkedUntil: skipped.from, skipped: null };
  }
  const stillAhead = skipped && nowMs >= msOf(skipped.until) ? skipped : null;
  return { checkedUntil: { ...checkedUntil, at: momentAt(nowMs) }, skipped: stillAhead };
}

/** Dates that may hold what is due, whatever the zones: no two of them are further apart than 26 hours. */
function lookedAt(last: Checked, now: Checked) {
  const today = dateOf(localAt(now.at, now.zone));
  const lastDate = dateOf(localAt(last.at, last.zone));
  const oldest = addDays(today, -8);
  const from = addDays(lastDate < today ? lastDate : today, -1);
  return { from: from < oldest ? oldest : from, until: today };
}

function hadCome(at: RuleOccurrence['at'], { at: moment, zone }: Checked): boolean {
  return instantMs(at, zone) <= msOf(moment);
}
