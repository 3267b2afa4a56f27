import { clockAhead } from './clockAhead.ts';
import { connectionState, onConnectionChange } from './connection.ts';
import { queries, queryClient } from './queries.ts';

/** After this long the page draws what it can without the answers. */
const LONGEST_WAIT_MS = 1500;

/**
 * Asks at once for what every page needs, and resolves when it is there: a page that has everything is drawn in one
 * go, while React shows one that must wait a third of a second later. Never rejects; without a connection the page
 * says why by itself.
 */
export async function prefetchForFirstPage(): Promise<void> {
  const answers = Promise.all([
    queryClient.prefetchQuery(queries.settings.get.queryOptions()),
    queryClient.prefetchQuery(queries.app.about.queryOptions()),
    queryClient.prefetchQuery(queries.app.health.queryOptions()),
    queryClient.prefetchQuery(queries.plan.get.queryOptions()),
    queryClient.prefetchQuery(queries.run.current.queryOptions()),
    queryClient.prefetchQuery(clockAhead),
  ]);
  const refused = new Promise<void>((resolve) => {
    const off = onConnectionChange(() => {
      if (connectionState() !== 'refused') return;
      off();
      resolve();
    });
  });
  const waited = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([answers, refused, waited]);
}
