import type { z } from 'zod';
import { CardFilter, type CardHead, type CardQuery } from '#shared/contract/cardsContract.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { ContentIndex } from '../library/contentIndex.ts';
import type { KnownCard } from './cardBook.ts';
import { cardHead, fitsFilter } from './cardHeads.ts';

type Counts = Record<CardFilter, number>;

/** Those due soonest first, then the new ones in the order they were made. */
export function listCards(
  cards: readonly KnownCard[],
  query: z.output<typeof CardQuery>,
  index: ContentIndex,
  date: LocalDate,
) {
  const words = query.text.trim().toLocaleLowerCase('en');
  const asked = cards
    .map((known) => ({ known, head: cardHead(known, index) }))
    .filter(({ head }) => query.skillId === null || head.skills.includes(query.skillId))
    .filter(({ known, head }) => words === '' || searched(known, head).includes(words));
  const shown = asked
    .filter(({ known }) => fitsFilter(known, query.filter, date))
    .map(({ head }) => head)
    .sort(soonestFirst);
  const end = query.cursor + query.limit;
  return {
    cards: shown.slice(query.cursor, end),
    total: shown.length,
    counts: countCards(
      asked.map(({ known }) => known),
      date,
    ),
    nextCursor: end < shown.length ? end : null,
  };
}

export function countCards(cards: readonly KnownCard[], date: LocalDate): Counts {
  const counts: Counts = { all: 0, due: 0, new: 0, leeches: 0, suspended: 0, own: 0 };
  for (const known of cards) for (const filter of FILTERS) if (fitsFilter(known, filter, date)) counts[filter] += 1;
  return counts;
}

const FILTERS = CardFilter.options;

function searched({ card }: KnownCard, { title }: CardHead): string {
  const own = card.source.kind === 'own' ? `${card.source.front}\n${card.source.back}` : '';
  return `${title}\n${own}`.toLocaleLowerCase('en');
}

function soonestFirst(one: CardHead, other: CardHead): number {
  if (one.dueOn === other.dueOn) return one.id < other.id ? -1 : 1;
  if (one.dueOn === null) return 1;
  if (other.dueOn === null) return -1;
  return one.dueOn < other.dueOn ? -1 : 1;
}
