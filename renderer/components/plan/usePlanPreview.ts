import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import type { PlanPreview } from '#shared/contract/planContract.ts';
import type { PlanFile } from './planFiles.ts';

/** A text is read again while one types in it, but not for every letter. */
const READ_AFTER_MS = 250;

interface PreviewOfFiles {
  /** Undefined until the first answer. */
  preview: PlanPreview | undefined;
  /** The files the preview is of. */
  files: readonly PlanFile[];
  /** What was typed last is not in the preview yet. */
  isBehind: boolean;
  error: Error | null;
}

/** What becomes of some files as a plan. Nothing is kept. */
export function usePlanPreview(files: readonly PlanFile[]): PreviewOfFiles {
  const [read] = useDebouncedValue(files, READ_AFTER_MS);
  const { data, error, isFetching } = useQuery({
    ...queries.plan.preview.queryOptions({ input: { files: [...read] } }),
    enabled: read.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return { preview: data, files: read, isBehind: read !== files || isFetching, error };
}
