import type { Card, Review } from '#shared/model/card.ts';
import { entryById } from './entryById.ts';
import type { ExportedVault } from './exportedVault.ts';
import { escaped, link, page, table } from './markdown.ts';
import { CARDS, INDEX } from './paths.ts';
import { titleOf } from './words.ts';

const from = CARDS;

/** The words on the four buttons of a review. */
const RATING_WORDS = ['', 'Again', 'Hard', 'Good', 'Easy'];

/** In the order they were made, without those taken away. */
export function keptCards({ cards }: ExportedVault): Card[] {
  return Object.values(cards.cards)
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Both sides of every card, what it was made from, and how its reviews went. */
export function cardsPage(vault: ExportedVault, cards: readonly Card[]): string {
  const own = cards.filter(({ source }) => source.kind === 'own');
  const ofQuestions = cards.filter(({ source }) => source.kind === 'question');
  const byCard = new Map<string, Review[]>();
  for (const review of vault.reviews) {
    if (review.deletedAt !== null) continue;
    byCard.set(review.cardId, [...(byCard.get(review.cardId) ?? []), review]);
  }
  const blocks = (card: Card) => cardBlocks(card, byCard.get(card.id) ?? [], vault);
  return page(
    '# Cards',
    link('Index', { from, to: INDEX }),
    ...(own.length > 0 ? ['## Your own', ...own.flatMap(blocks)] : []),
    ...(ofQuestions.length > 0 ? ['## Questions', ...ofQuestions.flatMap(blocks)] : []),
  );
}

function cardBlocks(card: Card, reviews: readonly Review[], vault: ExportedVault): string[] {
  const last = reviews.at(-1);
  const state = card.isSuspended ? 'Suspended' : last ? `Due ${last.dueOn}` : 'New';
  const rows = reviews.map(({ date, rating, dueOn }) => [date, RATING_WORDS[rating] ?? String(rating), dueOn]);
  return [
    `### ${escaped(titleOfCard(card, vault))}`,
    ...sides(card, vault),
    state,
    rows.length > 0 ? table(['Day', 'Rating', 'Due again'], rows) : '',
  ];
}

function titleOfCard({ source }: Card, { content }: ExportedVault): string {
  if (source.kind === 'own') return source.front.trim().split('\n')[0] ?? '';
  return content.question(source.questionId)?.text ?? source.questionId;
}

/** As quotations, so that no heading of a card becomes one of the page. */
function sides({ source }: Card, { content, entries }: ExportedVault): string[] {
  if (source.kind === 'question') return [];
  const { front, back, entryId, item } = source;
  const entry = entryById(entries, entryId);
  const title = item === null ? undefined : content.item(item)?.title;
  const origin = entry ? link(titleOf(entry), { from, to: entry.path }) : title ? escaped(title) : null;
  const isOneLine = !front.trim().includes('\n');
  return [isOneLine ? '' : quoted(front), quoted(back), origin === null ? '' : `From ${origin}`];
}

function quoted(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\r\n]/)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
