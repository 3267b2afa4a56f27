import type { CardFilter, CardHead, ShownCard } from '#shared/contract/cardsContract.ts';
import { nextIntervals } from '#shared/domain/cards/cardState.ts';
import { isLeech } from '#shared/domain/cards/leech.ts';
import type { MemoryModel } from '#shared/domain/cards/memoryModel.ts';
import { plainLines } from '#shared/domain/journal/plainText.ts';
import type { SkillId } from '#shared/model/ids.ts';
import { readItemRef } from '#shared/model/itemRef.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { ContentIndex } from '../library/contentIndex.ts';
import type { KnownCard } from './cardBook.ts';

const LONGEST_TITLE = 160;

export function cardHead(known: KnownCard, index: ContentIndex): CardHead {
  const { card, question, state } = known;
  return {
    id: card.id,
    title: titleOf(known),
    questionId: question?.id ?? null,
    skills: question?.skills ?? skillsOfOwn(known, index),
    isSuspended: card.isSuspended,
    isLeech: isLeech(state),
    dueOn: state?.dueOn ?? null,
    reviews: state?.reviews ?? 0,
    lapses: state?.lapses ?? 0,
  };
}

export function shownCard(known: KnownCard, index: ContentIndex, date: LocalDate, model: MemoryModel): ShownCard {
  const { card, question, state } = known;
  const { source } = card;
  return {
    ...cardHead(known, index),
    faces: source.kind === 'own' ? source : { kind: 'question', question: knownQuestion(question) },
    intervals: [...nextIntervals(state, date, model)],
  };
}

/** Whether a list of that name shows the card on that day. */
export function fitsFilter({ card, state }: KnownCard, filter: CardFilter, date: LocalDate): boolean {
  const isActive = !card.isSuspended;
  switch (filter) {
    case 'all':
      return true;
    case 'due':
      return isActive && state !== null && state.dueOn <= date;
    case 'new':
      return isActive && state === null;
    case 'leeches':
      return isActive && isLeech(state);
    case 'suspended':
      return card.isSuspended;
    case 'own':
      return card.source.kind === 'own';
  }
}

/** The question, or the first line of the front that has words. */
export function titleOf({ card, question }: Pick<KnownCard, 'card' | 'question'>): string {
  if (card.source.kind === 'question') return knownQuestion(question).text;
  for (const { text } of plainLines(card.source.front)) {
    const line = text.trim();
    if (line !== '') return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : line;
  }
  return card.source.front.trim().slice(0, LONGEST_TITLE);
}

/** A card of one's own trains what it was made from. */
function skillsOfOwn({ card }: KnownCard, index: ContentIndex): SkillId[] {
  const item = card.source.kind === 'own' ? card.source.item : null;
  if (item === null) return [];
  const { kind, id } = readItemRef(item);
  if (kind === 'skill') return index.skills.filter((skill) => skill.id === id).map((skill) => skill.id);
  if (kind === 'question') return index.questions.find((question) => question.id === id)?.skills ?? [];
  if (kind === 'exercise') return index.exercises.find((exercise) => exercise.id === id)?.skills ?? [];
  return [];
}

function knownQuestion(question: KnownCard['question']) {
  if (question === null) throw new TypeError('A card of a question was listed without it');
  return question;
}
