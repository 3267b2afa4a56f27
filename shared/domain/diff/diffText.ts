import { diffSequences } from './diffSequences.ts';
import { type Hunk, hunksOf } from './hunksOf.ts';
import { linesOf } from './linesOf.ts';
import { type CommonText, pairLines } from './pairLines.ts';
import { isSpace, tokensOf } from './tokensOf.ts';

/** A part of a line that is as in the other text, or not. */
export interface DiffPiece {
  text: string;
  isMarked: boolean;
}

export interface DiffLine {
  /** From 1. */
  number: number;
  pieces: DiffPiece[];
}

/** A line of each text beside the other. Of a changed row one may be missing. */
export interface DiffRow {
  isSame: boolean;
  before: DiffLine | null;
  after: DiffLine | null;
}

/** Both texts line by line. Pieces are marked where a line took the place of a similar one, and nowhere else. */
export function diffText(before: string, after: string): DiffRow[] {
  return hunksOf(linesOf(before), linesOf(after)).flatMap((hunk) => (hunk.isSame ? sameRows(hunk) : changedRows(hunk)));
}

function sameRows({ before, after }: Hunk): DiffRow[] {
  return before.lines.map((text, at) => ({
    isSame: true,
    before: plainLine(before.at + at, text),
    after: plainLine(after.at + at, text),
  }));
}

function changedRows({ before, after }: Hunk): DiffRow[] {
  if (before.lines.length === 0 || after.lines.length === 0) return unlike(before, after);
  const left = tokensOf(before.lines.join('\n'));
  const right = tokensOf(after.lines.join('\n'));
  const marked = { before: left.map(() => true), after: right.map(() => true) };
  const common: CommonText[] = [];
  const [leftLines, rightLines] = [lineNumbers(left), lineNumbers(right)];
  for (const { kind, before: x, after: y, length } of diffSequences(left, right)) {
    if (kind !== 'same') continue;
    for (let at = 0; at < length; at += 1) {
      marked.before[x + at] = false;
      marked.after[y + at] = false;
      const characters = (left[x + at] ?? '').trim().length;
      common.push({ before: leftLines[x + at] ?? 0, after: rightLines[y + at] ?? 0, characters });
    }
  }
  const pairs = pairLines(before.lines, after.lines, common);
  const [leftPieces, rightPieces] = [piecesByLine(left, marked.before), piecesByLine(right, marked.after)];
  const rows: DiffRow[] = [];
  let [x, y] = [0, 0];
  for (const pair of [...pairs, { before: before.lines.length, after: after.lines.length }]) {
    rows.push(...unlike(part(before, x, pair.before), part(after, y, pair.after)));
    [x, y] = [pair.before + 1, pair.after + 1];
    const [one, other] = [leftPieces[pair.before], rightPieces[pair.after]];
    if (!one || !other) continue;
    rows.push({
      isSame: false,
      before: { number: before.at + pair.before + 1, pieces: one },
      after: { number: after.at + pair.after + 1, pieces: other },
    });
  }
  return rows;
}

type Side = Hunk['before'];

const part = ({ at, lines }: Side, from: number, to: number): Side => ({ at: at + from, lines: lines.slice(from, to) });

/** Lines that have nothing to do with each other, side by side as far as there are any. */
function unlike(before: Side, after: Side): DiffRow[] {
  const line = ({ at, lines }: Side, place: number) => {
    const text = lines[place];
    return text === undefined ? null : plainLine(at + place, text);
  };
  return Array.from({ length: Math.max(before.lines.length, after.lines.length) }, (_, place) => ({
    isSame: false,
    before: line(before, place),
    after: line(after, place),
  }));
}

function plainLine(at: number, text: string): DiffLine {
  return { number: at + 1, pieces: text === '' ? [] : [{ text, isMarked: false }] };
}

/** Of each token, its line. An end of a line belongs to the line it ends. */
function lineNumbers(tokens: readonly string[]): number[] {
  let line = 0;
  return tokens.map((token) => (token === '\n' ? line++ : line));
}

function piecesByLine(tokens: readonly string[], marked: readonly boolean[]): DiffPiece[][] {
  const lines: DiffPiece[][] = [[]];
  for (const [at, text] of tokens.entries()) {
    if (text === '\n') {
      lines.push([]);
      continue;
    }
    // A space between two new words is read as one with them.
    const isMarked = marked[at] === true || (isSpace(text) && marked[at - 1] === true && marked[at + 1] === true);
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (last?.isMarked === isMarked) last.text += text;
    else line?.push({ text, isMarked });
  }
  return lines;
}
