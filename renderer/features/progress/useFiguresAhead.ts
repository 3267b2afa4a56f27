import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { NO_FILTER } from '#shared/model/progressFilter.ts';

/** Asks for the figures of the other tabs, one after the other, while the first one is looked at. */
export function useFiguresAhead(): void {
  const client = useQueryClient();
  useEffect(() => {
    const { work, practice, words } = queries.progress;
    // A tab asks again for what failed here, and says so.
    void client
      .prefetchQuery(work.queryOptions({ input: NO_FILTER }))
      .then(() => client.prefetchQuery(practice.queryOptions({ input: NO_FILTER })))
      .then(() => client.prefetchQuery(words.queryOptions({ input: NO_FILTER })));
  }, [client]);
}
