import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { NO_FILTER, type ProgressFilter } from '#shared/model/progressFilter.ts';
import { progressPath, readProgressPath } from './progressAddress.ts';

interface FilterInAddress {
  /** The same object until the address changes. */
  filter: ProgressFilter;
  isNarrowed: boolean;
  narrow: (change: Partial<ProgressFilter>) => void;
  clear: () => void;
  /** The address of another tab, narrowed in the same way. */
  pathOf: (tab: string) => string;
}

/** What narrows the figures of Progress. It stands in the address and goes along from tab to tab. */
export function useProgressFilter(): FilterInAddress {
  const [path, navigate] = useLocation();
  const { tab, filter } = useMemo(() => readProgressPath(path), [path]);
  const put = (next: ProgressFilter) => navigate(progressPath(tab, next), { replace: true });
  return {
    filter,
    isNarrowed: Object.values(filter).some((value) => value !== null),
    narrow: (change) => put({ ...filter, ...change }),
    clear: () => put(NO_FILTER),
    pathOf: (other) => progressPath(other, filter),
  };
}
