import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DiffRun, diffSequences } from './diffSequences.ts';

const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

function applied(runs: readonly DiffRun[], before: readonly string[], after: readonly string[]): string[] {
  return runs.flatMap(({ kind, before: x, after: y, length }) => {
    if (kind === 'removed') return [];
    return kind === 'same' ? before.slice(x, x + length) : after.slice(y, y + length);
  });
}

it('leads from one list to the other, and covers both without a gap', () => {
  fc.assert(
    fc.property(items, items, (before, after) => {
      const runs = diffSequences(before, after);
      expect(applied(runs, before, after)).toEqual(after);
      let [x, y] = [0, 0];
      for (const run of runs) {
        expect([run.before, run.after]).toEqual([x, y]);
        if (run.kind !== 'added') x += run.length;
        if (run.kind !== 'removed') y += run.length;
      }
      expect([x, y]).toEqual([before.length, after.length]);
    }),
  );
});

it('backwards has the same in common, and what came and what went swapped', () => {
  const same = (runs: DiffRun[]) => runs.filter(({ kind }) => kind === 'same');
  fc.assert(
    fc.property(items, items, (before, after) => {
      const forwards = diffSequences(before, after);
      const backwards = diffSequences(after, before);
      expect(same(backwards).map(({ before: x, after: y, length }) => [y, x, length])).toEqual(
        same(forwards).map(({ before: x, after: y, length }) => [x, y, length]),
      );
    }),
  );
});

it('finds as much in common as there is', () => {
  fc.assert(
    fc.property(fc.array(items, { minLength: 1, maxLength: 6 }), fc.array(fc.boolean()), (parts, drops) => {
      const before = parts.flat();
      const after = before.filter((_, at) => !drops[at]);
      const common = diffSequences(before, after).filter(({ kind }) => kind === 'same');
      expect(common.reduce((sum, { length }) => sum + length, 0)).toBe(after.length);
    }),
  );
});

it('calls the middle replaced where nearly everything differs, and ends soon', () => {
  const list = (word: string) => ['first', ...Array.from({ length: 5000 }, (_, at) => `${word}${at}`), 'last'];
  const runs = diffSequences(list('x'), list('y'));
  expect(runs.map(({ kind, length }) => [kind, length])).toEqual([
    ['same', 1],
    ['removed', 5000],
    ['added', 5000],
    ['same', 1],
  ]);
});
