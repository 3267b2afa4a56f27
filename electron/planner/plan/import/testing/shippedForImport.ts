import { Resource } from '#shared/model/curriculum.ts';
import type { Shipped } from '../importedPlan.ts';

/** A little of what ships. */
export function shippedForImport(): Shipped {
  const book = Resource.parse({ id: 'shipped-book', title: 'A book that ships', kind: 'book' });
  return {
    planId: 'shipped-plan',
    resources: new Map([[book.id, book]]),
    skillIds: new Set(['caching']),
    workIds: new Set(['draw-a-queue']),
  };
}
