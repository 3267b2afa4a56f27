import type { NoticeId, ReminderId, SessionId } from '../../model/ids.ts';
import type { Notice, NoticeState, Reminders, ReminderTarget } from '../../model/reminder.ts';
import type { Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { laterBy, MINUTE_MS, msBetween } from '../focus/moments.ts';

const SNOOZE_MS = 10 * MINUTE_MS;
/** Older than this a notice is read in the inbox, and not shown outside the page. */
const FRESH_MS = 15 * MINUTE_MS;

type Action = 'start' | 'snooze' | 'not-today' | 'dismiss' | 'seen' | 'bring-back';

const STATES = { start: 'started', 'not-today': 'not-today', dismiss: 'dismissed' } as const;

/** What becomes of a notice; the same reminders back where nothing does. */
export function actOnNotice(
  reminders: Reminders,
  id: NoticeId,
  action: Action,
  { now, today }: { now: Instant; today: LocalDate },
): Reminders {
  switch (action) {
    case 'seen':
      return changed(reminders, id, (notice) => (notice.state === 'new' ? { ...notice, state: 'seen' } : notice));
    case 'snooze':
      return changed(reminders, id, (notice) => ({
        ...notice,
        state: 'snoozed',
        snoozedUntil: laterBy(now, SNOOZE_MS),
      }));
    case 'start':
    case 'dismiss':
      return changed(reminders, id, settled(STATES[action]));
    case 'not-today':
      return {
        ...changed(reminders, id, settled(STATES[action])),
        ...silenced(reminders, rulesOf(reminders, id), today),
      };
    case 'bring-back': {
      const seen = changed(reminders, id, (notice) => (notice.state === 'started' ? notice : settled('seen')(notice)));
      const wasSilenced = reminders.notices.some((notice) => notice.id === id && notice.state === 'not-today');
      return wasSilenced ? endSilence(seen, rulesOf(reminders, id)) : seen;
    }
  }
}

function rulesOf({ notices }: Reminders, id: NoticeId): readonly ReminderId[] {
  return notices.find((notice) => notice.id === id)?.ruleIds ?? [];
}

/** These rules tell nothing on a local day. */
export function silence(reminders: Reminders, ids: readonly ReminderId[], on: LocalDate): Reminders {
  return { ...reminders, ...silenced(reminders, ids, on) };
}

export function endSilence(reminders: Reminders, ids: readonly ReminderId[]): Reminders {
  const others = Object.entries(reminders.silencedOn).filter(([id]) => !ids.some((ended) => ended === id));
  return { ...reminders, silencedOn: Object.fromEntries(others) };
}

function silenced({ silencedOn }: Reminders, ids: readonly ReminderId[], on: LocalDate): Pick<Reminders, 'silencedOn'> {
  return { silencedOn: { ...silencedOn, ...Object.fromEntries(ids.map((id) => [id, on])) } };
}

export function seeAll(reminders: Reminders): Reminders {
  if (reminders.notices.every(({ state }) => state !== 'new')) return reminders;
  return {
    ...reminders,
    notices: reminders.notices.map((notice) => (notice.state === 'new' ? { ...notice, state: 'seen' } : notice)),
  };
}

/** A snooze ends when its time has come; also where the clock was set back, which would make it longer. */
function isOver({ state, snoozedUntil }: Notice, now: Instant): boolean {
  if (state !== 'snoozed' || snoozedUntil === null) return false;
  const leftMs = msBetween(now, snoozedUntil);
  return leftMs <= 0 || leftMs > SNOOZE_MS;
}

/** Snoozed notices come again once their time is over; what was silenced or begun meanwhile is only seen. */
export function wakeSnoozed(
  reminders: Reminders,
  { now, today, run }: { now: Instant; today: LocalDate; run: Run | null },
): Reminders {
  if (!reminders.notices.some((notice) => isOver(notice, now))) return reminders;
  const isSettled = ({ ruleIds, target }: Notice) =>
    ruleIds.every((id) => reminders.silencedOn[id] === today) ||
    (target.kind === 'session' && !isStillToDo(run, target.sessionId));
  return {
    ...reminders,
    notices: reminders.notices.map((notice) => {
      if (!isOver(notice, now)) return notice;
      if (isSettled(notice)) return settled('seen')(notice);
      return { ...notice, state: 'new', snoozedUntil: null, claimedAt: null, deliveredAt: now };
    }),
  };
}

function isStillToDo(run: Run | null, id: SessionId): boolean {
  return run !== null && run.pausedOn === null && run.started?.sessionId !== id && run.outcomes[id] === undefined;
}

/** Milliseconds until a snoozed notice comes again; null where none is snoozed. */
export function snoozeLeftMs({ notices }: Reminders, now: Instant): number | null {
  const left = notices.flatMap(({ state, snoozedUntil }) =>
    state === 'snoozed' && snoozedUntil !== null ? [msBetween(now, snoozedUntil)] : [],
  );
  return left.length === 0 ? null : Math.min(...left);
}

/** Whether a notice may be shown outside the page by the one who asks now. */
function canClaim({ state, claimedAt, deliveredAt }: Notice, now: Instant): boolean {
  const age = Math.abs(msBetween(deliveredAt, now));
  return state === 'new' && claimedAt === null && age <= FRESH_MS;
}

/** The same reminders back where it may not be shown. */
export function claimNotice(reminders: Reminders, id: NoticeId, now: Instant): Reminders {
  if (!reminders.notices.some((notice) => notice.id === id && canClaim(notice, now))) return reminders;
  return changed(reminders, id, (notice) => ({ ...notice, claimedAt: now }));
}

/** Where a notice leads to work: its session, of a digest the newest one. */
export function targetToStart({ target }: Notice): ReminderTarget {
  if (target.kind !== 'digest') return target;
  const sessions = target.parts.filter((part) => part.target.kind === 'session');
  const newest = sessions.sort((one, other) => (one.dueAt < other.dueAt ? 1 : -1))[0];
  return newest?.target ?? target.parts[0]?.target ?? { kind: 'none' };
}

function changed(reminders: Reminders, id: NoticeId, change: (notice: Notice) => Notice): Reminders {
  return { ...reminders, notices: reminders.notices.map((notice) => (notice.id === id ? change(notice) : notice)) };
}

function settled(state: NoticeState) {
  return (notice: Notice): Notice => ({ ...notice, state, snoozedUntil: null });
}
