import { onlySpoken } from './onlySpoken.ts';

/** A sentence that says what a team did. */
export interface WeSentence {
  /** Where it begins and ends in the source, in characters; a line break counts as one. */
  from: number;
  to: number;
  text: string;
}

export interface IAndWe {
  /** I, my, me, mine, myself. */
  mine: number;
  /** We, our, us. */
  ours: number;
  /** Those with a we in which the teller does not appear. */
  sentences: WeSentence[];
}

const MINE = /\b(?:I|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b/g;
/** "US" and "WE" in capitals are names. */
const OURS = /\b(?:[Ww]e|[Oo]urs?|[Oo]urselves|[Uu]s)\b/g;

/** Counts who acts in a part of a story. It knows English words only; in another language it finds nothing. */
export function iAndWe(markdown: string): IAndWe {
  const spoken = onlySpoken(markdown.replace(/\r\n?/g, '\n'));
  const sentences = sentencesOf(spoken).filter(({ text }) => count(text, OURS) > 0 && count(text, MINE) === 0);
  return { mine: count(spoken, MINE), ours: count(spoken, OURS), sentences };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** After a full stop and a space, at an empty line, and before an item of a list. */
const BREAK = /(?<=[.!?…]["'”’)]?)\s+|\n\s*\n|\n(?=\s*(?:[-*+]|\d{1,9}[.)])\s)/g;
const LIST_MARK = /^(?:[-*+]|\d{1,9}[.)])\s+/;

function sentencesOf(text: string): WeSentence[] {
  const breaks = [...text.matchAll(BREAK)].map(({ index, 0: gap }) => ({ from: index, to: index + gap.length }));
  const ends = [...breaks.map(({ from }) => from), text.length];
  const starts = [0, ...breaks.map(({ to }) => to)];
  return starts.flatMap((start, index) => {
    const piece = text.slice(start, ends[index]);
    const inner = piece.trim();
    if (inner === '') return [];
    const mark = LIST_MARK.exec(inner)?.[0].length ?? 0;
    const from = start + piece.indexOf(inner) + mark;
    const words = inner.slice(mark);
    return [{ from, to: from + words.length, text: words.replace(/\s+/g, ' ') }];
  });
}
