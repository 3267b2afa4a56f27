import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import type { CoverageStory, CoveredQuestion } from '#shared/contract/questionsContract.ts';
import { type AreaCover, coverageByArea } from './coverageByArea.ts';

interface Coverage {
  /** Null until it is known. */
  areas: AreaCover[] | null;
  questions: readonly CoveredQuestion[];
  /** Those that serve most first. */
  stories: CoverageStory[];
  error: Error | null;
}

export function useCoverage(): Coverage {
  const { data, error } = useQuery(queries.questions.coverage.queryOptions());
  return {
    areas: data ? coverageByArea(data) : null,
    questions: data?.questions ?? [],
    stories: (data?.stories ?? []).toSorted((one, other) => other.questions.length - one.questions.length),
    error,
  };
}
