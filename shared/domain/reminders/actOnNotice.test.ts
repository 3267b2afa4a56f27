import { expect, test } from 'vitest';
import type { Notice, Reminders } from '../../model/reminder.ts';
import { Instant } from '../../model/time.ts';
import { aRun, date } from '../testing/aRun.ts';
import {
  actOnNotice,
  claimNotice,
  endSilence,
  seeAll,
  silence,
  snoozeLeftMs,
  targetToStart,
  wakeSnoozed,
} from './actOnNotice.ts';
import { aMachine } from './testing/aMachine.ts';

/** Reminders with one notice: the morning of 2 February, told in time. */
function told(): { reminders: Reminders; notice: Notice } {
  const machine = aMachine({ run: aRun(), now: '2027-02-02T03:49:00.000Z' });
  machine.look();
  machine.run(1);
  let reminders: Reminders | undefined;
  machine.change((before) => {
    reminders = before;
    return before;
  });
  const notice = machine.told[0];
  if (!notice || !reminders) throw new Error('Nothing was told');
  return { reminders, notice };
}

const now = Instant.parse('2027-02-02T03:51:00.000Z');
const later = Instant.parse('2027-02-02T04:01:00.000Z');
const today = date('2027-02-02');
const stateOf = ({ notices }: Reminders) => notices.map(({ state }) => state);

test('seen is for what is new: it takes nothing back', () => {
  const { reminders, notice } = told();
  expect(stateOf(actOnNotice(reminders, notice.id, 'seen', { now, today }))).toEqual(['seen']);
  const started = actOnNotice(reminders, notice.id, 'start', { now, today });
  expect(stateOf(actOnNotice(started, notice.id, 'seen', { now, today }))).toEqual(['started']);
  expect(stateOf(seeAll(reminders))).toEqual(['seen']);
  expect(seeAll(started)).toBe(started);
});

test('dismissing a snoozed notice ends the snooze', () => {
  const { reminders, notice } = told();
  const snoozed = actOnNotice(reminders, notice.id, 'snooze', { now, today });
  expect(snoozeLeftMs(snoozed, now)).toBe(600_000);
  const dismissed = actOnNotice(snoozed, notice.id, 'dismiss', { now, today });
  expect(snoozeLeftMs(dismissed, now)).toBeNull();
  expect(wakeSnoozed(dismissed, { now: later, today, run: aRun() })).toBe(dismissed);
});

test('a snoozed notice comes again after ten minutes, can be taken again, and not when its rule is silent', () => {
  const { reminders, notice } = told();
  const snoozed = actOnNotice(claimNotice(reminders, notice.id, now), notice.id, 'snooze', { now, today });
  expect(wakeSnoozed(snoozed, { now, today, run: aRun() })).toBe(snoozed);
  const awake = wakeSnoozed(snoozed, { now: later, today, run: aRun() });
  expect(awake.notices).toMatchObject([{ state: 'new', deliveredAt: later, claimedAt: null, snoozedUntil: null }]);
  const silent = { ...snoozed, silencedOn: Object.fromEntries(notice.ruleIds.map((id) => [id, today])) };
  expect(stateOf(wakeSnoozed(silent, { now: later, today, run: aRun() }))).toEqual(['seen']);
  expect(stateOf(wakeSnoozed(snoozed, { now: later, today, run: null }))).toEqual(['seen']);
});

test('a paused run brings no snoozed session again', () => {
  const { reminders, notice } = told();
  const snoozed = actOnNotice(reminders, notice.id, 'snooze', { now, today });
  expect(stateOf(wakeSnoozed(snoozed, { now: later, today, run: aRun({ pausedOn: today }) }))).toEqual(['seen']);
});

test('a digest starts its newest session', () => {
  const machine = aMachine({ run: aRun(), now: '2027-02-02T03:00:00.000Z' });
  machine.look();
  machine.sleep(26 * 60);
  const [digest] = machine.look();
  expect(digest && targetToStart(digest)).toEqual({ kind: 'session', sessionId: 'd2-s1' });
});

test('what was put aside is brought back, and its rule tells again that day; a start stays', () => {
  const { reminders, notice } = told();
  const at = { now, today };
  for (const action of ['snooze', 'dismiss', 'not-today'] as const) {
    const back = actOnNotice(actOnNotice(reminders, notice.id, action, at), notice.id, 'bring-back', at);
    expect(stateOf(back)).toEqual(['seen']);
    expect(back.silencedOn).toEqual({});
    expect(snoozeLeftMs(back, now)).toBeNull();
  }
  const started = actOnNotice(reminders, notice.id, 'start', at);
  expect(stateOf(actOnNotice(started, notice.id, 'bring-back', at))).toEqual(['started']);
});

test('bringing back what was dismissed leaves a rule silent that was silenced apart from it', () => {
  const { reminders, notice } = told();
  const silent = silence(actOnNotice(reminders, notice.id, 'dismiss', { now, today }), notice.ruleIds, today);
  const back = actOnNotice(silent, notice.id, 'bring-back', { now, today });
  expect(back.silencedOn).toEqual(silent.silencedOn);
  expect(endSilence(back, notice.ruleIds).silencedOn).toEqual({});
});
