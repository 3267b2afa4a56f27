import { cpuUsage } from 'node:process';

/** A file that takes longer to read is a hang to whoever waits for it. Time at work, not on the clock: others are busy too. */
const SOON_MS = 1000;
const LONGEST_WORDS = 2000;

/** Reads, and says what was wrong with how it went; null for a value, or for a refusal that a person can act on. */
export async function readInTime(read: () => unknown, isExpected: (error: unknown) => boolean): Promise<string | null> {
  const before = cpuUsage();
  const problem = await outcome(read, isExpected);
  const { user, system } = cpuUsage(before);
  const workedMs = (user + system) / 1000;
  return problem ?? (workedMs > SOON_MS ? `read after ${Math.round(workedMs)} ms` : null);
}

async function outcome(read: () => unknown, isExpected: (error: unknown) => boolean): Promise<string | null> {
  try {
    await read();
    return null;
  } catch (error) {
    if (!(error instanceof Error) || !isExpected(error)) return `threw ${error instanceof Error ? error.stack : error}`;
    return wordsProblem(error.message);
  }
}

/** Why words help nobody; null where they do. */
export function wordsProblem(words: string): string | null {
  if (words.length < 10) return `words that say nothing: ${words}`;
  return words.length > LONGEST_WORDS ? `${words.length} letters of words: ${words.slice(0, 100)}` : null;
}
