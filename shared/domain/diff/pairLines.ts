/** A piece that a line of each text has. In order in both. */
export interface CommonText {
  /** Lines, from 0. */
  before: number;
  after: number;
  characters: number;
}

/** Lines of which one took the place of the other: they have a third of the shorter one in common. In order. */
export function pairLines(
  before: readonly string[],
  after: readonly string[],
  common: readonly CommonText[],
): { before: number; after: number }[] {
  const shared = new Map<string, CommonText>();
  for (const one of common) {
    const key = `${one.before} ${one.after}`;
    const known = shared.get(key);
    if (known) known.characters += one.characters;
    else shared.set(key, { ...one });
  }
  const pairs: { before: number; after: number }[] = [];
  const candidates = [...shared.values()].filter((one) => isLike(one, before, after));
  for (const one of candidates.sort(mostFirst)) {
    const isFree = pairs.every(
      (pair) =>
        (pair.before < one.before && pair.after < one.after) || (pair.before > one.before && pair.after > one.after),
    );
    if (isFree) pairs.push({ before: one.before, after: one.after });
  }
  return pairs.sort((one, other) => one.before - other.before);
}

function isLike({ before: x, after: y, characters }: CommonText, before: readonly string[], after: readonly string[]) {
  const shorter = Math.min(before[x]?.trim().length ?? 0, after[y]?.trim().length ?? 0);
  return characters > 0 && characters * 3 >= shorter;
}

function mostFirst(one: CommonText, other: CommonText): number {
  return other.characters - one.characters || one.before - other.before;
}
