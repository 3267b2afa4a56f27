import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import type { MirrorState } from '#shared/contract/exportContract.ts';

interface Mirror {
  /** Null until it is known. */
  mirror: MirrorState | null;
  /** Why the last folder was refused, in words for the user. */
  refused: string | null;
  /** True when it was taken. */
  keep(folder: string | null): Promise<boolean>;
}

export function useMirror(): Mirror {
  const { data: mirror = null } = useQuery(queries.export.mirror.queryOptions());
  const [refused, setRefused] = useState<string | null>(null);
  const keep = async (folder: string | null) => {
    setRefused(null);
    try {
      queryClient.setQueryData(queries.export.mirror.queryKey(), await planner.export.setMirror({ folder }));
      return true;
    } catch (error) {
      setRefused(failureMessage(error));
      return false;
    }
  };
  return { mirror, refused, keep };
}
