import { EventPublisher } from '@orpc/server';
import type { Change } from '#shared/contract/appContract.ts';

/** Tells every window what changed. Published after the change is on disk, never before. */
export interface Changes {
  publish(change: Change): void;
  subscribe(signal: AbortSignal | undefined): AsyncIteratorObject<Change, unknown, void>;
}

export function createChanges(): Changes {
  const publisher = new EventPublisher<{ change: Change }>();
  return {
    publish: (change) => publisher.publish('change', change),
    subscribe: (signal) => publisher.subscribe('change', signal ? { signal } : {}),
  };
}
