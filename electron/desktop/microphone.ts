export interface Microphone {
  /** The user asked to record: the page may ask for the microphone for a minute. */
  letPageRecord(): void;
  isLetRecord(): boolean;
}

/** As long as somebody may take to answer the system's own question. A take that runs needs no permission again. */
const LET_FOR_MS = 60_000;

/** The microphone is the page's only when its user asked to record. */
export function microphone(): Microphone {
  let ends: NodeJS.Timeout | null = null;
  return {
    letPageRecord: () => {
      if (ends) clearTimeout(ends);
      ends = setTimeout(() => {
        ends = null;
      }, LET_FOR_MS);
      ends.unref();
    },
    isLetRecord: () => ends !== null,
  };
}
