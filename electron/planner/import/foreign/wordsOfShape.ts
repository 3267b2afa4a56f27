import type { z } from 'zod';

/** What is wrong with an entry's shape, in words: the first thing found, and where. */
export function wordsOfShape(error: z.ZodError, format: string): string {
  const [issue] = error.issues;
  const where =
    issue && issue.path.length > 0 ? `“${issue.path.join('.').slice(0, 100)}” is missing or not as ` : 'It is not as ';
  return `${where}${format} writes it. The entry is not carried over.`;
}
