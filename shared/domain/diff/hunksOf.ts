import { diffSequences } from './diffSequences.ts';

/** Lines that both texts have, or lines of which one takes the place of the other. */
export interface Hunk {
  isSame: boolean;
  /** Where it begins, and how many lines it has, in each text. */
  before: { at: number; lines: readonly string[] };
  after: { at: number; lines: readonly string[] };
}

export function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const run of diffSequences(before, after)) {
    const left = run.kind === 'added' ? 0 : run.length;
    const right = run.kind === 'removed' ? 0 : run.length;
    const last = hunks.at(-1);
    if (last && !last.isSame && run.kind === 'added') {
      last.after = { at: run.after, lines: after.slice(run.after, run.after + right) };
      continue;
    }
    hunks.push({
      isSame: run.kind === 'same',
      before: { at: run.before, lines: before.slice(run.before, run.before + left) },
      after: { at: run.after, lines: after.slice(run.after, run.after + right) },
    });
  }
  return hunks;
}
