import type { Change } from '#shared/contract/appContract.ts';
import type { ShelfName } from './write/shelves.ts';

const TOPICS: Record<ShelfName, readonly Change['topic'][]> = {
  plan: ['plan'],
  run: ['run'],
  drawing: ['drawings'],
  recording: ['recordings'],
  tombstone: ['journal'],
  entry: ['journal'],
  attempt: ['practice'],
  card: ['practice'],
  review: ['practice'],
  interval: ['focus'],
  interview: ['interviews'],
  rating: ['skills'],
  evidence: ['skills'],
  mark: ['library'],
  rule: ['reminders'],
  told: ['reminders'],
  silenced: ['reminders'],
  notice: ['reminders'],
  quiet: ['reminders'],
  'card-settings': ['practice'],
  settings: ['settings'],
  'current-run': ['settings', 'run', 'plan'],
};

/** What every window is told, each once. */
export function topicsOf(shelves: Iterable<ShelfName>): Set<Change['topic']> {
  return new Set([...shelves].flatMap((shelf) => TOPICS[shelf]));
}
