import { turns } from '#electron/vault/turns.ts';
import { dayOfEvening } from '#shared/domain/journal/evening/dayOfEvening.ts';
import { hasFacts, withNewFacts } from '#shared/domain/journal/factsBlock.ts';
import { weekToReview } from '#shared/domain/journal/week/weekToReview.ts';
import { addDays, longDate, mondayOf } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { readItemRef } from '#shared/model/itemRef.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { runService } from '../run/runService.ts';
import { type FactSources, factsOfEntries } from './factsOfEntries.ts';
import type { IndexedEntry } from './indexedEntry.ts';
import type { Journal } from './journal.ts';

interface BeginEntries {
  /** See the contract. */
  reflection(date: LocalDate | null): Promise<Entry>;
  review(week: LocalDate | null): Promise<Entry>;
  refill(wanted: { id: EntryId; revision: number }): Promise<Entry>;
}

/** Entries that there is one of a day or week. Asked for twice, also from two windows, it is the same one. */
export function beginEntries(
  parts: PlannerParts,
  { index, service }: Journal,
  sources: Omit<FactSources, 'index'>,
): BeginEntries {
  const { clock, vault } = parts;
  const facts = factsOfEntries(parts, { ...sources, index });
  const runs = runService(parts);
  const { inTurn } = turns();

  /** One that was later linked to a session is still the evening's; one that was begun from a session is not. */
  async function reflectionOf(date: LocalDate): Promise<Entry | null> {
    const known = (await index.entries()).filter((entry) => isReflection(entry) && entry.date === date);
    const own = known.find(({ links }) => links.sessionId === null);
    if (own) return service.get(own.id);
    const linked = await Promise.all(known.map(({ id }) => service.get(id)));
    return linked.find(({ body }) => hasFacts(body)) ?? null;
  }

  const now = () => wallClockAt(clock.now(), clock.zone());

  return {
    reflection: (asked) =>
      inTurn(async () => {
        const run = await runs.current();
        const date = asked ?? dayOfEvening(now(), (run ?? (await vault.settings.read())).timetable);
        refuseToCome(date, now().date, 'Its reflection can be written that evening.');
        const known = await reflectionOf(date);
        if (known) return known;
        const { title, body, planDay } = await facts.reflection(date);
        const edit = { title, body, links: { planDay, sessionId: null, items: [] } };
        return service.create({ kind: 'reflection', date, edit });
      }),

    review: (asked) =>
      inTurn(async () => {
        const { date: today } = now();
        const reviews = (await index.entries()).filter(isReview);
        const isReviewed = (week: LocalDate) => reviews.some(({ date }) => mondayOf(date) === week);
        const monday = asked ? mondayOf(asked) : weekToReview(await runs.current(), today, isReviewed);
        refuseToCome(monday, today, 'Its review can be written once the week has begun.');
        const known = reviews.find(({ date }) => mondayOf(date) === monday);
        if (known) return service.get(known.id);
        const sunday = addDays(monday, 6);
        const { title, body } = await facts.review(monday);
        return service.create({ kind: 'weekly-review', date: today < sunday ? today : sunday, edit: { title, body } });
      }),

    refill: ({ id, revision }) =>
      inTurn(async () => {
        const entry = await service.get(id);
        const newest = await facts.newest(entry);
        if (newest === null) throw failure('invalid', 'Only reflections and weekly reviews are filled in.');
        const body = withNewFacts(entry.body, newest);
        if (typeof body !== 'string') throw failure('invalid', body.refused);
        return service.save({ id, revision, edit: { body } });
      }),
  };
}

function isReflection(entry: IndexedEntry): boolean {
  return entry.kind === 'reflection' && isOfItsOwn(entry);
}

function isReview(entry: IndexedEntry): boolean {
  return entry.kind === 'weekly-review' && isOfItsOwn(entry);
}

/**
 * In the journal, and begun as its kind begins. A morning intention, a recap or an answer to a lesson's prompt is a
 * reflection too, but not the evening's.
 */
function isOfItsOwn({ links, deletedAt }: IndexedEntry): boolean {
  return deletedAt === null && !links.items.some((item) => ['template', 'lesson'].includes(readItemRef(item).kind));
}

function refuseToCome(date: LocalDate, today: LocalDate, words: string): void {
  if (date > today) throw failure('invalid', `${longDate(date)} is still to come. ${words}`);
}
