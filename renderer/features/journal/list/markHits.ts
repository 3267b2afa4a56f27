import { searchWords } from '#shared/domain/journal/searchWords.ts';

export interface TextPiece {
  /** Where the piece begins. */
  at: number;
  text: string;
  isHit: boolean;
}

/** Cuts a text so that the words somebody searches for, or begins to, stand out. */
export function markHits(text: string, query: string): TextPiece[] {
  const wanted = [...searchWords(query)].map(({ word }) => word);
  if (wanted.length === 0) return [{ at: 0, text, isHit: false }];
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { word, at } of searchWords(text)) {
    const match = wanted.filter((each) => word.startsWith(each)).sort((one, other) => other.length - one.length)[0];
    if (match === undefined) continue;
    if (at > end) pieces.push({ at: end, text: text.slice(end, at), isHit: false });
    end = at + match.length;
    pieces.push({ at, text: text.slice(at, end), isHit: true });
  }
  if (end < text.length) pieces.push({ at: end, text: text.slice(end), isHit: false });
  return pieces;
}
