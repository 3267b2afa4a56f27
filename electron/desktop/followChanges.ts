import { reportBug } from '#electron/host/reportBug.ts';
import type { Change } from '#shared/contract/appContract.ts';
import type { PlannerClient } from './plannerClient.ts';

/** Calls back after every change until the returned function is called. */
export function followChanges(planner: PlannerClient, onChange: (change: Change) => Promise<void>): () => void {
  const stop = new AbortController();
  const follow = async () => {
    for await (const change of await planner.app.changes(undefined, { signal: stop.signal })) {
      await onChange(change).catch(reportBug);
    }
  };
  follow().catch((error: unknown) => {
    if (!stop.signal.aborted) reportBug(error);
  });
  return () => stop.abort();
}
