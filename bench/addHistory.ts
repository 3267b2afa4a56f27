import { openVault } from '#electron/vault/openVault.ts';
import { addDays } from '#shared/domain/time/localDate.ts';
import { Card, FIRST_CARD_SETTINGS, Review } from '#shared/model/card.ts';
import { FocusInterval, type FocusMonth } from '#shared/model/focus.ts';
import { SessionId } from '#shared/model/ids.ts';
import type { PracticeMonth } from '#shared/model/practiceMonth.ts';
import { LocalDate } from '#shared/model/time.ts';
import { type Chance, chance } from './chance.ts';
import { idAt } from './idAt.ts';

const LAST_DAY = LocalDate.parse('2027-02-18');
const ENTRIES_A_DAY_OF_FOCUS = 25;
const STRETCHES_A_DAY = 6;
const REVIEWS_AN_ENTRY = 2;
const CARDS = 500;
const MADE = '2024-01-01T08:00:00.000Z';

/**
 * Focus and reviews beside the entries of a vault that makeVault made: of ten thousand entries 400 days of focus and
 * 20,000 reviews. They come last, so that what else is measured has the vault it always had.
 */
export async function addHistory(folder: string, entries: number): Promise<void> {
  const dice = chance(entries + 1);
  const vault = await openVault({ folder, backupFolder: `${folder} Backups` });
  const { currentRunId } = await vault.settings.read();
  const run = currentRunId === null ? null : await vault.run(currentRunId).read();
  if (!run) throw new Error('The vault has no run');
  const sessions = Object.keys(run.placements).map((id) => SessionId.parse(id));
  const days = Math.ceil(entries / ENTRIES_A_DAY_OF_FOCUS);
  for (const [month, data] of focusOf(dice, days, (from) => ({
    runId: run.id,
    sessionId: dice.pick(sessions),
    from,
  }))) {
    await vault.focusMonth(month).update(() => data);
  }
  const cards = Array.from({ length: entries === 0 ? 0 : CARDS }, (_, number) => aCard(dice, number));
  await vault.cards.update(() => ({
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
    settings: FIRST_CARD_SETTINGS,
  }));
  for (const [month, reviews] of reviewsOf(dice, entries * REVIEWS_AN_ENTRY, cards)) {
    await vault.practiceMonth(month).update((data) => ({ ...data, reviews }));
  }
  await vault.close();
}

type Start = (from: string) => Pick<FocusInterval, 'runId' | 'sessionId'> & { from: string };

/** Half hours from five in the morning on, ten minutes apart. */
function focusOf(dice: Chance, days: number, startOf: Start): Map<string, FocusMonth> {
  const months = new Map<string, FocusMonth>();
  for (let ago = 0; ago < days; ago += 1) {
    for (let place = 0; place < STRETCHES_A_DAY; place += 1) {
      const fromMs = Date.parse(`${addDays(LAST_DAY, -ago)}T04:00:00.000Z`) + place * 40 * 60_000;
      const from = new Date(fromMs).toISOString();
      const until = new Date(fromMs + (25 + dice.below(15)) * 60_000).toISOString();
      const times = { until, zone: 'Europe/Berlin', createdAt: until, updatedAt: until };
      const interval = FocusInterval.parse({
        id: idAt(dice, fromMs),
        ...startOf(from),
        ...times,
        by: 'clock',
        deletedAt: null,
      });
      const data = months.get(from.slice(0, 7)) ?? { intervals: {} };
      data.intervals[interval.id] = interval;
      months.set(from.slice(0, 7), data);
    }
  }
  return months;
}

function aCard(dice: Chance, number: number): Card {
  const source = { kind: 'own', front: `What is ${number}?`, back: `It is ${number}.`, entryId: null, item: null };
  const times = { createdAt: MADE, updatedAt: MADE, deletedAt: null };
  return Card.parse({ id: idAt(dice, Date.parse(MADE) + number), source, isSuspended: false, ...times });
}

/** Three years of them, the same number a day. */
function reviewsOf(dice: Chance, count: number, cards: readonly Card[]): Map<string, PracticeMonth['reviews']> {
  const months = new Map<string, PracticeMonth['reviews']>();
  for (let number = 0; number < count; number += 1) {
    const date = addDays(LAST_DAY, -Math.floor((number * 1095) / count));
    const createdAt = `${date}T17:${String(10 + dice.below(50))}:00.000Z`;
    const review = Review.parse({
      id: idAt(dice, Date.parse(createdAt)),
      cardId: dice.pick(cards).id,
      rating: 1 + dice.below(4),
      date,
      dueOn: date,
      attemptId: null,
      createdAt,
      zone: 'Europe/Berlin',
      deletedAt: null,
    });
    const reviews = months.get(date.slice(0, 7)) ?? {};
    reviews[review.id] = review;
    months.set(date.slice(0, 7), reviews);
  }
  return months;
}
