import { useQuery } from '@tanstack/react-query';
import { queries, queryClient } from '#renderer/api/queries.ts';
import type { EncryptionView } from '#shared/contract/encryptionContract.ts';

/** How the vault stands; undefined until that is known. */
export function useEncryption(): EncryptionView | undefined {
  return useQuery(queries.encryption.state.queryOptions()).data;
}

export function encryptionChanged(view: EncryptionView): void {
  queryClient.setQueryData(queries.encryption.state.queryKey(), view);
}
