/** Work of which some pieces are under way at the same time, never more than a number. */
export interface SeveralAtOnce {
  /** Begins a piece as soon as there is room for it. Throws what an earlier one failed with; then nothing more begins. */
  begin(work: () => Promise<void>): Promise<void>;
  /** Waits for every piece that has begun, and throws what the first one failed with. */
  done(): Promise<void>;
}

export function severalAtOnce(most: number): SeveralAtOnce {
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];

  function throwFailure(): void {
    if (failures.length > 0) throw failures[0];
  }

  return {
    begin: async (work) => {
      while (underWay.size >= most) await Promise.race(underWay);
      throwFailure();
      const piece: Promise<void> = work()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => underWay.delete(piece));
      underWay.add(piece);
    },
    done: async () => {
      await Promise.all(underWay);
      throwFailure();
    },
  };
}
