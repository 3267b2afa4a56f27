import type { PlannerClient } from './hosts/plannerClient.ts';

/** What a spec can set with `test.use`. */
export interface LeadlightOptions {
  host: 'browser' | 'desktop';
  /** The instant the planner's clock begins at; the page follows it. */
  now: string;
  /** Prepares the vault through the contract before the app opens. An object, for a bare function would be a fixture. */
  seed: { prepare(planner: PlannerClient): Promise<void> } | undefined;
}
