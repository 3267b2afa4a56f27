/** A document whose data may be dropped from memory and read again. */
export interface Forgettable {
  /** True while a read or an update is under way. */
  isBusy(): boolean;
  forget(): void;
}

/** Keeps the data of the documents used last in memory and forgets the others, never one that is busy. */
export function recentDocuments(limit: number): { touch(document: Forgettable): void } {
  const recent = new Set<Forgettable>();
  return {
    touch(document) {
      recent.delete(document);
      recent.add(document);
      for (const oldest of recent) {
        if (recent.size <= limit) return;
        if (oldest === document || oldest.isBusy()) continue;
        oldest.forget();
        recent.delete(oldest);
      }
    },
  };
}
