import type { ShelfName } from './shelves.ts';

/** One record that is going to be written. */
export interface PlannedWrite {
  shelf: ShelfName;
  key: string;
  /** Null takes it away. */
  value: unknown;
  /** As the vault has it; null for none. */
  before: unknown;
}
