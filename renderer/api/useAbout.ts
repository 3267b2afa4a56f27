import { useSuspenseQuery } from '@tanstack/react-query';
import type { About } from '#shared/model/host.ts';
import { queries } from './queries.ts';

/** Versions, host and capabilities. */
export function useAbout(): About {
  return useSuspenseQuery(queries.app.about.queryOptions()).data;
}
