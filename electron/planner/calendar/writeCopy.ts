import { ORPCError } from '@orpc/server';
import { durableWrite } from '#electron/vault/durableWrite.ts';
import { StorageFailure } from '#electron/vault/vaultDocument.ts';
import { whatWasThere } from './copyPath.ts';
import { copyProblem } from './copyProblem.ts';
import type { CurrentCalendar } from './currentCalendar.ts';

/** Brings the file up to date, durably and only if its bytes change. Answers why it could not be, in words; or null. */
export async function writeCopy(file: string, calendar: CurrentCalendar): Promise<string | null> {
  try {
    const { earlier, problem } = await whatWasThere(file);
    if (problem !== null) return problem;
    const text = await calendar(earlier);
    if (text === null || text === earlier) return null;
    await durableWrite(file, text);
    return null;
  } catch (error) {
    if (error instanceof StorageFailure || error instanceof ORPCError) return error.message;
    const problem = copyProblem(error, file);
    if (problem === null) throw error;
    return problem;
  }
}
