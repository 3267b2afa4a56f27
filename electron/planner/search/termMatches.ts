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

/**
 * Optimal string alignment distance; more than `most` as soon as that is certain. What lies farther than `most` from the
 * diagonal cannot count, and the rows are used again for every word of the index: both are felt while one types.
 */
function typingErrors(one: string, other: string, most: number): number {
  let [beforeLast, last, current] = rowsFor(other.length);
  for (let column = 0; column <= other.length; column += 1) last[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    const from = Math.max(1, row - most);
    const to = Math.min(other.length, row + most);
    current.fill(FAR);
    if (row <= most) current[0] = row;
    const letter = one.charCodeAt(row - 1);
    let least = FAR;
    for (let column = from; column <= to; column += 1) {
      const isSame = letter === other.charCodeAt(column - 1);
      const isSwapped =
        row > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      const errors = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : FAR,
      );
      current[column] = errors;
      least = Math.min(least, errors);
    }
    if (least > most) return least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return at(last, other.length);
}

/** More than any two words differ by. */
const FAR = 1000;

type Rows = [beforeLast: Uint16Array, last: Uint16Array, current: Uint16Array];
let rows: Rows = [new Uint16Array(), new Uint16Array(), new Uint16Array()];

function rowsFor(length: number): Rows {
  if (rows[0].length <= length) rows = [rowOf(length), rowOf(length), rowOf(length)];
  return rows;
}

const rowOf = (length: number) => new Uint16Array(2 * length + 1);

function at(row: Uint16Array, column: number): number {
  return row[column] ?? FAR;
}
