import type { PlannerClient } from './hosts/plannerClient.ts';

/** Prepares the vault through the contract before a page opens. An object, for a bare function would be a fixture. */
export interface Seed {
  prepare(planner: PlannerClient): Promise<void>;
}

/** What a spec can set with `test.use`. */
export interface LeadlightOptions {
  host: 'browser' | 'desktop';
  /** The instant the planner's clock begins at; the page follows it. */
  now: string;
  seed: Seed | undefined;
}
