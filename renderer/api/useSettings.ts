import { useSuspenseQuery } from '@tanstack/react-query';
import type { Settings } from '#shared/model/settings.ts';
import { queries } from './queries.ts';

export function useSettings(): Settings {
  return useSuspenseQuery(queries.settings.get.queryOptions()).data;
}
