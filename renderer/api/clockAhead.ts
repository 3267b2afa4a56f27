import { queryOptions } from '@tanstack/react-query';
import { planner } from './connection.ts';

/** Milliseconds the planner's clock is ahead of this window's: 0 but for demonstrations and tests. */
export const clockAhead = queryOptions({
  queryKey: ['clock'],
  queryFn: async () => Date.parse((await planner.app.about()).now) - Date.now(),
});
