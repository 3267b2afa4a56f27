import { mapEventIterator } from '@orpc/client';
import { implement, ORPCError, ValidationError } from '@orpc/server';
import { KeyForgotten } from '#electron/vault/encryption/vaultKey.ts';
import { StorageFailure, VaultReadOnly, VaultUnusable } from '#electron/vault/vaultDocument.ts';
import { contract } from '#shared/contract/contract.ts';
import { noteFailure } from './diagnostics/failureLog.ts';
import { inputProblem } from './inputProblem.ts';
import { UnexpectedFailure } from './unexpectedFailure.ts';

/**
 * The contract, ready to be implemented. What the vault can be expected to refuse and input that does not fit become
 * answers of the contract here, once, so that no service has to. Anything else is a bug and is named for the log.
 */
export const procedures = implement(contract).use(async ({ next, path }) => {
  try {
    const result = await next();
    return isStream(result.output) ? { ...result, output: answeringStream(result.output, path) } : result;
  } catch (error) {
    throw asExpected(error) ?? new UnexpectedFailure(path, error);
  }
});

/** What goes wrong after a stream began reaches nobody but its reader, so a bug is logged here. */
function answeringStream(stream: AsyncIteratorObject<unknown>, path: readonly string[]) {
  return mapEventIterator(stream, {
    value: async (value) => value,
    error: async (error) => {
      const expected = asExpected(error);
      if (expected || isAbort(error)) return expected ?? error;
      const unexpected = new UnexpectedFailure(path, error);
      noteFailure('planner', unexpected);
      console.error(unexpected.stack);
      return unexpected;
    },
  });
}

function isStream(output: unknown): output is AsyncIteratorObject<unknown> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
}

/** The reader went away. */
function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function asExpected(error: unknown): ORPCError<string, unknown> | null {
  if (error instanceof StorageFailure) return failure('storage-failed', error.message);
  if (error instanceof VaultReadOnly) return failure('locked', error.message);
  if (error instanceof VaultUnusable) return failure('invalid', error.message);
  // Long work was under way when the vault was locked.
  if (error instanceof KeyForgotten) return failure('locked', 'Leadlight was locked meanwhile. Begin again.');
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
