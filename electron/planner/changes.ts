import { EventPublisher } from '@orpc/server';
import type { Change } from '#shared/contract/appContract.ts';

/** Tells every window what changed. Published after the change is on disk, never before. */
export interface Changes {
  publish(change: Change): void;
  subscribe(signal: AbortSignal | undefined): AsyncIteratorObject<Change, unknown, void>;
  /** Records were written past the services: what these keep of the vault in memory is let go of at once. */
  forget(): void;
  onForget(listener: () => void): void;
}

export function createChanges(): Changes {
  const publisher = new EventPublisher<{ change: Change }>();
  const forgetful: (() => void)[] = [];
  return {
    publish: (change) => publisher.publish('change', change),
    subscribe: (signal) => publisher.subscribe('change', signal ? { signal } : {}),
    forget: () => {
      for (const listener of forgetful) listener();
    },
    onForget: (listener) => {
      forgetful.push(listener);
    },
  };
}
