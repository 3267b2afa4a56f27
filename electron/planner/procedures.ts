import { implement, ORPCError, ValidationError } from '@orpc/server';
import { StorageFailure, VaultReadOnly, VaultUnusable } from '#electron/vault/vaultDocument.ts';
import { contract } from '#shared/contract/contract.ts';
import { inputProblem } from './inputProblem.ts';
import { UnexpectedFailure } from './unexpectedFailure.ts';

/**
 * The contract, ready to be implemented. What the vault can be expected to refuse and input that does not fit become
 * answers of the contract here, once, so that no service has to. Anything else is a bug and is named for the log.
 */
export const procedures = implement(contract).use(async ({ next, path }) => {
  try {
    return await next();
  } catch (error) {
    throw asExpected(error) ?? new UnexpectedFailure(path, error);
  }
});

function asExpected(error: unknown): ORPCError<string, unknown> | null {
  if (error instanceof StorageFailure) return failure('storage-failed', error.message);
  if (error instanceof VaultReadOnly) return failure('locked', error.message);
  if (error instanceof VaultUnusable) return failure('invalid', error.message);
  if (!(error instanceof ORPCError)) return null;
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    return failure('invalid', inputProblem(error.cause.issues));
  }
  return error.defined ? error : null;
}

type FailureCode = 'not-found' | 'invalid' | 'conflict' | 'locked' | 'storage-failed';

/** An expected failure of the contract (shared/contract/failures.ts); `message` is shown to the user as it is. */
export function failure(code: FailureCode, message: string): ORPCError<FailureCode, { message: string }> {
  return new ORPCError(code, { defined: true, message, data: { message } });
}
