import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CardFilter } from '#shared/contract/cardsContract.ts';
import { FIRST_CARD_SETTINGS } from '#shared/model/card.ts';
import { CardId, QuestionId, ReviewId, SkillId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { Instant, LocalDate } from '#shared/model/time.ts';
import { contentOf } from '../library/content.ts';
import { newId } from '../newId.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { cardsService } from './cardsService.ts';

let open: TestPlanner;
let cards: TestPlanner['planner']['cards'];

beforeEach(async () => {
  open = await aPlanner();
  open.clock.moment = '2027-02-19T20:00:00.000Z';
  cards = open.planner.cards;
});
afterEach(() => open.remove());

const question = (id: string) => QuestionId.parse(id);
const own = (front: string) => cards.addOwn({ front, back: 'The answer.' });

async function addFirst(): Promise<CardId> {
  const { added } = await cards.addQuestions({ choice: { by: 'questions', questionIds: [question('first')] } });
  return added[0] ?? CardId.parse('');
}

async function review(id: CardId, rating: number) {
  tick(1);
  const { reviews } = await cards.get({ id });
  return cards.review({ id, rating, reviews });
}

function tick(seconds: number): void {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + seconds * 1000).toISOString();
}

async function titles(filter: CardFilter): Promise<string[]> {
  return (await cards.list({ filter })).cards.map(({ title }) => title);
}

describe('cards are made', () => {
  test('of single questions, of a skill, of an area and of a plan day, each question once', async () => {
    await addFirst();
    const ofSkill = await cards.addQuestions({ choice: { by: 'skill', skillId: SkillId.parse('caching') } });
    expect([ofSkill.added.length, ofSkill.already]).toEqual([1, 1]);
    expect((await cards.addQuestions({ choice: { by: 'area', area: 'leadership' } })).added).toHaveLength(2);
    const ofDay = await cards.addQuestions({ choice: { by: 'plan-day', day: 1 } });
    expect([ofDay.added.length, ofDay.already]).toEqual([1, 2]);
    expect((await cards.today()).total).toBe(5);
  });

  test('of what one marked in an entry or in the content', async () => {
    const { id: entryId } = await open.planner.journal.create({ kind: 'note', date: LocalDate.parse('2027-02-19') });
    const item = ItemRef.parse('skill/caching');
    const card = await cards.addOwn({ front: '# What is *jitter*?', back: 'Chance in time.', entryId, item });
    expect(await cards.get({ id: card.id })).toMatchObject({
      title: 'What is jitter?',
      skills: ['caching'],
      faces: { kind: 'own', front: '# What is *jitter*?', entryId },
    });
  });

  test('never of nothing: unknown questions and empty sides are refused in words', async () => {
    const unknown = cards.addQuestions({ choice: { by: 'questions', questionIds: [question('none')] } });
    await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
    const noDay = cards.addQuestions({ choice: { by: 'plan-day', day: 99 } });
    await expect(noDay).rejects.toMatchObject({ code: 'not-found' });
    await expect(cards.addOwn({ front: ' \n', back: 'x' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(cards.addOwn({ front: 'x', back: '' })).rejects.toMatchObject({ code: 'invalid' });
    const id = await addFirst();
    await expect(cards.edit({ id, front: 'x', back: 'y' })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a review', () => {
  test('promises a day, is on disk, and is no answer to the question', async () => {
    const id = await addFirst();
    const shown = (await cards.next({})).card;
    const { dueOn } = await review(id, 3);
    expect(dueOn).toBe(`2027-02-${19 + (shown?.intervals[2] ?? 0)}`);
    expect((await open.planner.questions.get({ id: question('first') })).attempts).toEqual([]);
    await open.close();
    open = await aPlanner({ folder: open.folder });
    open.clock.moment = '2027-02-19T21:00:00.000Z';
    expect(await open.planner.cards.get({ id })).toMatchObject({ reviews: 1, dueOn });
    expect(await open.planner.cards.next({})).toMatchObject({ card: null, doneToday: 1 });
  });

  test('of a forgotten card brings it back after ten minutes, after the others', async () => {
    const { id } = await own('One');
    await own('Two');
    await review(id, 1);
    expect((await cards.next({})).card?.title).toBe('Two');
    tick(600);
    expect((await cards.next({})).card?.title).toBe('One');
  });

  test('that is taken back leaves the card as it was', async () => {
    const id = await addFirst();
    await review(id, 3);
    open.clock.moment = '2027-02-22T20:00:00.000Z';
    const before = await cards.get({ id });
    await own('Another');
    await review(id, 1);
    expect(await cards.undo()).toEqual({ id });
    expect((await cards.next({ prefer: id })).card?.id).toBe(id);
    expect(await cards.get({ id })).toEqual(before);
    await expect(cards.undo()).rejects.toMatchObject({ code: 'not-found' });
  });

  test('in two windows counts once', async () => {
    const { id } = await own('One');
    const both = [cards.review({ id, rating: 3, reviews: 0 }), cards.review({ id, rating: 1, reviews: 0 })];
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await cards.get({ id })).toMatchObject({ reviews: 1 });
  });
});

describe('an answer on the questions page', () => {
  test('counts as a review of its card, and is taken back with it', async () => {
    const id = await addFirst();
    const attempt = await open.planner.questions.attempt({ questionId: question('first'), rating: 3 });
    expect(await cards.get({ id })).toMatchObject({ reviews: 1 });
    expect(await cards.next({})).toMatchObject({ card: null, canUndo: false });
    await open.planner.questions.takeBackAttempt({ id: attempt.id });
    expect(await cards.get({ id })).toMatchObject({ reviews: 0, dueOn: null });
  });

  test('is no review where the question has no card, or a suspended one', async () => {
    await open.planner.questions.attempt({ questionId: question('first'), rating: 3 });
    const id = await addFirst();
    await cards.suspend({ id, isSuspended: true });
    await open.planner.questions.attempt({ questionId: question('first'), rating: 3 });
    expect(await cards.get({ id })).toMatchObject({ reviews: 0, isSuspended: true });
    await expect(review(id, 3)).rejects.toMatchObject({ code: 'conflict' });
  });
});

test('limits hold: the rest waits, is told, and reminders hear of what comes', async () => {
  for (const number of [1, 2, 3, 4]) await own(`Card ${number}`);
  await cards.saveSettings({ dailyNew: 3, dailyReviews: 2, retention: 0.9 });
  expect(await cards.today()).toMatchObject({ left: { fresh: 3 }, freshWaiting: 1, backlog: 0 });
  for (const { id } of (await cards.list({})).cards.slice(0, 3)) await review(id, 3);
  expect(await cards.today()).toMatchObject({ left: { fresh: 0 }, done: { fresh: 3 } });
  open.clock.moment = '2027-03-19T20:00:00.000Z';
  expect(await cards.today()).toMatchObject({ left: { reviews: 2, fresh: 0 }, backlog: 1, freshWaiting: 1 });
  const [today, tomorrow] = await cards.forecast({ days: 14 });
  expect([today, tomorrow]).toMatchObject([
    { reviews: 2, fresh: 0, backlog: 1 },
    { reviews: 1, fresh: 1 },
  ]);
  const service = cardsService(open.parts, contentOf(open.parts));
  expect(await service.cardsDue(LocalDate.parse('2027-03-19'))).toBe(2);
  expect(await service.cardsDue(LocalDate.parse('2027-02-19'))).toBe(0);
});

test('lists tell new, due, own and suspended cards apart; what is removed can be brought back as it was', async () => {
  const id = await addFirst();
  const mine = await own('Mine');
  await review(id, 3);
  await cards.suspend({ id: mine.id, isSuspended: true });
  expect([await titles('new'), await titles('suspended'), await titles('own')]).toEqual([[], ['Mine'], ['Mine']]);
  open.clock.moment = '2027-03-19T20:00:00.000Z';
  expect(await titles('due')).toEqual(['What is a stampede?']);
  expect((await cards.list({ text: 'ANSWER' })).total).toBe(1);
  const before = await cards.get({ id });
  await cards.remove({ ids: [id, mine.id] });
  expect((await cards.today()).total).toBe(0);
  expect(await cards.ofQuestion({ questionId: question('first') })).toEqual({ card: null });
  await cards.restore({ ids: [mine.id] });
  await addFirst();
  expect(await cards.get({ id })).toEqual(before);
});

test('a card that is forgotten again and again is named a leech', async () => {
  const id = await addFirst();
  for (let day = 1; day <= 7; day += 1) {
    open.clock.moment = `2027-03-0${day}T20:00:00.000Z`;
    await review(id, 1);
  }
  expect((await cards.list({ filter: 'leeches' })).cards).toMatchObject([{ id, lapses: 6, isLeech: true }]);
});

test('weights are fitted to enough reviews only, kept where they predict better, and can be let go', async () => {
  expect(await cards.optimise()).toMatchObject({ outcome: 'too-few', reviews: 0, needed: 400 });
  await forgottenAfterAWeek(120);
  await open.close();
  open = await aPlanner({ folder: open.folder });
  cards = open.planner.cards;
  const { outcome, before, after } = await cards.optimise();
  expect(outcome).toBe('better');
  expect(after ?? 1).toBeLessThan(before ?? 0);
  expect((await cards.today()).settings.weights).toHaveLength(21);
  expect(await cards.forgetWeights()).toEqual(FIRST_CARD_SETTINGS);
});

/** So many cards, each seen four times a week apart and forgotten each time but the first. */
async function forgottenAfterAWeek(count: number): Promise<void> {
  const reviews: Parameters<typeof putReviews>[0] = [];
  for (let number = 0; number < count; number += 1) {
    const { id: cardId } = await own(`Card ${number}`);
    for (const [place, day] of ['01', '08', '15', '22'].entries()) {
      reviews.push({ cardId, rating: place === 0 ? 3 : 1, day });
    }
  }
  await putReviews(reviews);
}

async function putReviews(reviews: { cardId: CardId; rating: number; day: string }[]): Promise<void> {
  await open.parts.vault.practiceMonth('2027-01').update((data) => ({
    ...data,
    reviews: Object.fromEntries(
      reviews.map(({ cardId, rating, day }, place) => {
        const createdAt = Instant.parse(`2027-01-${day}T10:00:00.${String(place % 1000).padStart(3, '0')}Z`);
        const id = ReviewId.parse(newId(createdAt));
        const date = LocalDate.parse(`2027-01-${day}`);
        const rest = { attemptId: null, createdAt, zone: 'Europe/Berlin', deletedAt: null };
        return [id, { id, cardId, rating, date, dueOn: date, ...rest }];
      }),
    ),
  }));
}
