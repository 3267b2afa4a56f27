import { implement, ORPCError } from '@orpc/server';
import { StorageFailure, VaultReadOnly } from '#electron/vault/vaultDocument.ts';
import { contract } from '#shared/contract/contract.ts';

/**
 * The contract, ready to be implemented. What the vault can be expected to refuse becomes an answer of the
 * contract here, once, so that no service has to.
 */
export const procedures = implement(contract).use(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    throw asExpected(error);
  }
});

function asExpected(error: unknown): unknown {
  if (error instanceof StorageFailure) return failure('storage-failed', error.message);
  if (error instanceof VaultReadOnly) return failure('locked', error.message);
  return error;
}

type FailureCode = 'not-found' | 'invalid' | 'conflict' | 'locked' | 'storage-failed';

/** An expected failure of the contract (shared/contract/failures.ts); `message` is shown to the user as it is. */
export function failure(code: FailureCode, message: string): ORPCError<FailureCode, { message: string }> {
  return new ORPCError(code, { defined: true, message, data: { message } });
}
