import { turns } from '#electron/vault/turns.ts';
import { msBetween, msOf } from '#shared/domain/focus/moments.ts';
import { snoozeLeftMs, wakeSnoozed } from '#shared/domain/reminders/actOnNotice.ts';
import { deliver } from '#shared/domain/reminders/deliver.ts';
import { type DueOccurrence, dueNow, type Looked, nextLook } from '#shared/domain/reminders/dueNow.ts';
import { dateOf, localAt } from '#shared/domain/reminders/localDateTime.ts';
import { noticesOf } from '#shared/domain/reminders/noticesOf.ts';
import { type StudyDays, studyDays } from '#shared/domain/reminders/studyDays.ts';
import { titleOf } from '#shared/domain/run/findSession.ts';
import { NoticeId, type SessionId } from '#shared/model/ids.ts';
import type { Checked, Reminders } from '#shared/model/reminder.ts';
import type { Instant, LocalDate } from '#shared/model/time.ts';
import { newId } from '../newId.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { runService } from '../run/runService.ts';
import { type ReminderStore, reminderStore } from './reminderStore.ts';

export interface RemindersService {
  store: ReminderStore;
  /** The moment as the wall shows it. */
  moment(): { now: Instant; zone: string; today: LocalDate };
  days(): Promise<StudyDays>;
  /** Delivers what is due. Costs nothing worth measuring while nothing can be. */
  check(): Promise<void>;
  /** The next look works everything out again: the run, the settings or a rule changed. */
  lookAgain(): void;
  /** Tells what is due, then changes rules or quiet hours: what they were changed to settles nothing of before. */
  edit(change: (reminders: Reminders) => Reminders): Promise<Reminders>;
  /** Work that must not come between the steps of a delivery. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Writes down up to when it was looked. */
  end(): Promise<void>;
}

type DueCards = (on: LocalDate) => Promise<number>;

/** How often it is written down that nothing was due. After a crash no more than this is looked through again. */
const WRITTEN_EVERY_MS = 60 * 60_000;

export function remindersService(parts: PlannerParts, dueCards: DueCards): RemindersService {
  const { vault, clock, changes } = parts;
  const store = reminderStore(parts);
  const runs = runService(parts);
  const plans = plansOf(parts);
  const { inTurn } = turns();
  /** What the last look settled; newer than what is on disk. */
  let settled: Looked | null = null;
  let lastLook: Checked | null = null;
  let lookAt = 0;
  let isStale = true;
  let isHeld = false;

  function moment() {
    const now = clock.now();
    const zone = clock.zone();
    return { now, zone, today: dateOf(localAt(now, zone)) };
  }

  async function days(): Promise<StudyDays> {
    return studyDays(await runs.current(), await vault.settings.read());
  }

  /** Nothing changed, the clock went on as clocks do, and nothing can have come due. */
  function canRest(nowMs: number, zone: string): boolean {
    return !isStale && lastLook?.zone === zone && nowMs >= msOf(lastLook.at) && nowMs < lookAt;
  }

  async function look(): Promise<void> {
    const now = clock.now();
    const zone = clock.zone();
    const nowMs = Date.parse(now);
    if (canRest(nowMs, zone)) {
      if (!isHeld && settled) settled = { ...settled, checkedUntil: { at: now, zone } };
      lastLook = { at: now, zone };
      return;
    }
    const today = dateOf(localAt(now, zone));
    isStale = false;
    const stored = await store.read();
    const around = await days();
    const asOfNow = { days: around, now, zone };
    const {
      due,
      looked,
      isHeld: isQuiet,
    } = dueNow({
      reminders: { ...stored, ...settled },
      ...asOfNow,
    });
    const cards = due.some(isOfCards) ? await dueCards(today) : 0;
    const told = due.filter((each) => !isOfCards(each) || cards > 0);
    const session = await sessionWords(around);
    const nextId = () => NoticeId.parse(newId(now));
    const notices = noticesOf(told, { at: now, zone, newId: nextId, session, dueCards: cards });
    const wake = (reminders: Reminders) => wakeSnoozed(reminders, { now, today, run: around.run });
    const isNews = notices.length > 0 || wake(stored) !== stored;
    let kept = stored;
    if (isNews || isToWrite(stored, looked)) {
      kept = await store.tell((reminders) => deliver(wake(reminders), { told, notices, looked }));
    }
    settled = looked;
    isHeld = isQuiet;
    lastLook = { at: now, zone };
    const snoozeMs = snoozeLeftMs(kept, now);
    lookAt = Math.min(nextLook({ reminders: kept, ...asOfNow }), snoozeMs === null ? Infinity : nowMs + snoozeMs);
    if (isNews) changes.publish({ topic: 'reminders' });
  }

  async function sessionWords({ run }: StudyDays) {
    const index = run && (await plans.indexById(run.planId));
    return (id: SessionId) => {
      const placement = run?.placements[id];
      const title = run && index ? titleOf(run, index, id) : undefined;
      return placement && title !== undefined ? { title, placement } : undefined;
    };
  }

  return {
    store,
    moment,
    days,
    edit: (change) =>
      inTurn(async () => {
        await look();
        const saved = await store.save((reminders) => ({ ...change(reminders), ...settled }));
        isStale = true;
        changes.publish({ topic: 'reminders' });
        await look();
        return saved;
      }),
    inTurn,
    check: () => inTurn(look),
    lookAgain: () => {
      isStale = true;
    },
    end: () =>
      inTurn(async () => {
        const { checkedUntil } = await store.read();
        if (settled === null || checkedUntil?.at === settled.checkedUntil?.at) return;
        const last = settled;
        await store.tell((reminders) => ({ ...reminders, ...last }));
      }),
  };
}

function isOfCards({ rule }: DueOccurrence): boolean {
  return rule.about === 'cards';
}

/** A clock that was set back is followed at once, so that what it passes again is not taken for settled. */
function isToWrite({ checkedUntil: stored }: Looked, { checkedUntil: checked }: Looked): boolean {
  if (stored === null || checked === null) return stored !== checked;
  const sinceMs = msBetween(stored.at, checked.at);
  return sinceMs < 0 || sinceMs >= WRITTEN_EVERY_MS;
}
