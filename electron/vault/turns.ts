export interface Turns {
  /** Begins when all that was asked for before has ended, also where that failed. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when what was asked for until now has ended. */
  settled(): Promise<void>;
}

/** One piece of work after the other. */
export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    inTurn: (work) => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
    settled: async () => {
      await last;
    },
  };
}
