export interface TermMatch {
  /** Place in the list of terms. */
  term: number;
  /** 1 for the word itself, less the farther the found word is from it. */
  closeness: number;
}

const PREFIX = 0.8;
const TYPING_ERROR = 0.4;
/** So many letters of a word may be wrong: none of three, one from four on, two from eight on. */
const ERRORS_A_LETTER = 0.2;

/** The word itself and every longer one that begins with it. `terms` are in order. */
export function beginningWith(terms: readonly string[], word: string): TermMatch[] {
  const matches: TermMatch[] = [];
  for (let term = firstFrom(terms, word); terms[term]?.startsWith(word); term += 1) {
    const length = terms[term]?.length ?? word.length;
    matches.push({ term, closeness: length === word.length ? 1 : (PREFIX * word.length) / length });
  }
  return matches;
}

/** Words that differ by a typing error or two: a letter too much, missing, wrong, or two swapped. */
export function similarTo(terms: readonly string[], word: string): TermMatch[] {
  const most = Math.min(2, Math.round(word.length * ERRORS_A_LETTER));
  if (most === 0 || word.length < 4) return [];
  return terms.flatMap((other, term) => {
    if (Math.abs(other.length - word.length) > most) return [];
    const errors = typingErrors(word, other, most);
    return errors > most ? [] : [{ term, closeness: TYPING_ERROR / errors }];
  });
}

function firstFrom(terms: readonly string[], word: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Optimal string alignment distance; more than `most` as soon as that is certain. */
function typingErrors(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const errors = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      current.push(errors);
      least = Math.min(least, errors);
    }
    if (least > most) return least;
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
