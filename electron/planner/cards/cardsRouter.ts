import { REVIEWS_TO_FIT } from '#shared/domain/cards/fitWeights.ts';
import { studyForecast } from '#shared/domain/cards/studyForecast.ts';
import { nextCard, type StudyQueue } from '#shared/domain/cards/studyQueue.ts';
import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import { studyCards } from './cardBook.ts';
import { cardHead, shownCard } from './cardHeads.ts';
import { countCards, listCards } from './cardList.ts';
import type { CardsService } from './cardsService.ts';
import { chosenQuestions } from './chosenQuestions.ts';
import { optimiseCards } from './optimiseCards.ts';

interface Needed {
  content: Content;
  journal: Journal;
  service: CardsService;
}

export function cardsRouter({ clock }: PlannerParts, { content, journal, service }: Needed) {
  const cards = procedures.cards;
  const optimise = optimiseCards(service);
  return cards.router({
    today: cards.today.handler(async () => {
      const date = service.today();
      const page = await service.book();
      const queue = await service.queue(date);
      return {
        date,
        left: leftOf(queue),
        done: queue.done,
        backlog: queue.backlog,
        freshWaiting: queue.freshWaiting,
        total: page.cards.length,
        counts: countCards(page.cards, date),
        reviews: (await service.log.all()).length,
        reviewsToFit: REVIEWS_TO_FIT,
        settings: page.settings,
      };
    }),
    next: cards.next.handler(async ({ input: { prefer } }) => {
      const date = service.today();
      const now = clock.now();
      const { cards: all, model } = await service.book();
      const queue = await service.queue(date);
      const byId = new Map(all.map((known) => [known.card.id, known]));
      const isLeft = prefer !== null && [...queue.again, ...queue.reviews, ...queue.fresh].includes(prefer);
      const id = isLeft ? prefer : nextCard(queue, now, (one) => byId.get(one)?.state?.againAt ?? null);
      const known = id === null ? undefined : byId.get(id);
      const againAt = known?.state?.againAt ?? null;
      return {
        card: known ? shownCard(known, await content.index(), date, model) : null,
        left: leftOf(queue),
        doneToday: queue.done.reviews + queue.done.fresh,
        canUndo: (await service.lastReview()) !== null,
        earlyFor: againAt !== null && againAt > now && !isLeft ? againAt : null,
      };
    }),
    get: cards.get.handler(async ({ input: { id } }) => {
      const { model } = await service.book();
      return shownCard(await service.known(id), await content.index(), service.today(), model);
    }),
    review: cards.review.handler(async ({ input: { id, rating, reviews } }) => {
      const { dueOn } = await service.review(id, rating, reviews);
      return { id, dueOn };
    }),
    undo: cards.undo.handler(async () => ({ id: (await service.undo()).cardId })),
    addQuestions: cards.addQuestions.handler(async ({ input: { choice } }) =>
      service.addQuestions(chosenQuestions(await content.index(), choice)),
    ),
    addOwn: cards.addOwn.handler(async ({ input: { front, back, entryId, item } }) => {
      refuseEmptySides(front, back);
      if (entryId !== null) await journal.service.get(entryId);
      return service.addOwn({ kind: 'own', front, back, entryId, item });
    }),
    edit: cards.edit.handler(async ({ input: { id, front, back } }) => {
      refuseEmptySides(front, back);
      const { card } = await service.known(id);
      if (card.source.kind !== 'own') {
        throw failure('invalid', 'The words of a question cannot be changed. Make a card of your own instead.');
      }
      const source = { ...card.source, front, back };
      return changed(await service.change([id], () => ({ source })));
    }),
    suspend: cards.suspend.handler(async ({ input: { id, isSuspended } }) => {
      await service.known(id);
      return changed(await service.change([id], () => ({ isSuspended })));
    }),
    remove: cards.remove.handler(async ({ input: { ids } }) => {
      const now = clock.now();
      await service.change(ids, ({ deletedAt }) => ({ deletedAt: deletedAt ?? now }));
      return {};
    }),
    restore: cards.restore.handler(async ({ input: { ids } }) => {
      await service.change(ids, () => ({ deletedAt: null }));
      return {};
    }),
    list: cards.list.handler(async ({ input }) =>
      listCards((await service.book()).cards, input, await content.index(), service.today()),
    ),
    ofQuestion: cards.ofQuestion.handler(async ({ input: { questionId } }) => {
      const found = (await service.book()).cards.find(({ question }) => question?.id === questionId);
      return { card: found ? cardHead(found, await content.index()) : null };
    }),
    forecast: cards.forecast.handler(async ({ input: { days } }) => {
      const page = await service.book();
      const { settings: limits, model } = page;
      return studyForecast({ cards: studyCards(page), from: service.today(), days, limits, model });
    }),
    saveSettings: cards.saveSettings.handler(({ input }) => {
      const edit = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
      return service.saveSettings(edit);
    }),
    optimise: cards.optimise.handler(() => optimise()),
    forgetWeights: cards.forgetWeights.handler(() => service.saveSettings({ weights: null })),
  });
}

function leftOf({ again, reviews, fresh }: StudyQueue) {
  return { again: again.length, reviews: reviews.length, fresh: fresh.length };
}

function refuseEmptySides(front: string, back: string): void {
  if (front.trim() === '') throw failure('invalid', 'The front is empty. Write what is asked.');
  if (back.trim() === '') throw failure('invalid', 'The back is empty. Write what is to be remembered.');
}

function changed<One>([one]: readonly One[]): One {
  if (one === undefined) throw failure('not-found', 'This card is not there any more.');
  return one;
}
