import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient } from '@tanstack/react-query';
import { planner } from './connection.ts';

/** Query options and keys for every procedure of the contract: `queries.run.current.queryOptions()`. */
export const queries = createTanstackQueryUtils(planner);

export const queryClient = new QueryClient({
  defaultOptions: {
    // The planner is on this machine and says when something changed: nothing goes stale by itself.
    queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});
