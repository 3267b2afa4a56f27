import { searchWords } from '#shared/domain/journal/searchWords.ts';

interface TextPiece {
  /** Where the piece begins. */
  at: number;
  text: string;
  isHit: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Cuts a text so that the words that begin as somebody searches for them stand out. */
export function markHits(text: string, query: string): TextPiece[] {
  const wanted = searchWords(query);
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: word, index } of wanted.length === 0 ? [] : text.matchAll(WORD)) {
    const [plain = ''] = searchWords(word);
    if (!wanted.some((each) => plain.startsWith(each))) continue;
    if (index > end) pieces.push({ at: end, text: text.slice(end, index), isHit: false });
    end = index + word.length;
    pieces.push({ at: index, text: word, isHit: true });
  }
  if (end < text.length) pieces.push({ at: end, text: text.slice(end), isHit: false });
  return pieces;
}

/** So much of a text stays before the first hit that a narrow row still shows it. */
const BEFORE_HIT = 18;

/** The text from a few words before its first hit on. */
export function fromFirstHit(text: string, query: string): string {
  const hit = markHits(text, query).find(({ isHit }) => isHit);
  if (!hit || hit.at <= BEFORE_HIT) return text;
  const space = text.indexOf(' ', hit.at - BEFORE_HIT);
  return `…${text.slice(space >= 0 && space < hit.at ? space + 1 : hit.at)}`;
}
