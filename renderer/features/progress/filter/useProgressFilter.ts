import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { usePlan } from '#renderer/api/usePlan.ts';
import { NO_FILTER, type ProgressFilter } from '#shared/model/progressFilter.ts';
import type { SkillArea } from '#shared/model/skill.ts';
import { progressPath, readProgressPath } from './progressAddress.ts';

interface FilterInAddress {
  /** The same object until the address changes. */
  filter: ProgressFilter;
  isNarrowed: boolean;
  narrow: (change: Partial<ProgressFilter>) => void;
  clear: () => void;
  /** Whose skills the radar shows; null for all areas. */
  area: SkillArea | null;
  showArea: (area: SkillArea | null) => void;
  /** The address of another tab, narrowed in the same way. */
  pathOf: (tab: string) => string;
}

/** What narrows the figures of Progress. It stands in the address and goes along from tab to tab; a phase that the plan has not narrows nothing. */
export function useProgressFilter(): FilterInAddress {
  const [path, navigate] = useLocation();
  const { plan } = usePlan();
  const { tab, filter, area } = useMemo(() => {
    const read = readProgressPath(path);
    const isPhase = plan.phases.some(({ number }) => number === read.filter.phase);
    return isPhase ? read : { ...read, filter: { ...read.filter, phase: null } };
  }, [path, plan]);
  const put = (next: ProgressFilter, shown = area) => navigate(progressPath(tab, next, shown), { replace: true });
  return {
    filter,
    isNarrowed: Object.values(filter).some((value) => value !== null),
    narrow: (change) => put({ ...filter, ...change }),
    clear: () => put(NO_FILTER),
    area,
    showArea: (next) => put(filter, next),
    pathOf: (other) => progressPath(other, filter),
  };
}
