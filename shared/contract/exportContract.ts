import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { expected } from './failures.ts';

export const ExportProgress = z.discriminatedUnion('state', [
  z.object({ state: z.literal('writing'), filesDone: z.int(), filesTotal: z.int() }),
  z.object({
    state: z.literal('finished'),
    folder: z.string(),
    filesWritten: z.int(),
    /** Files that already had the right bytes. */
    filesUnchanged: z.int(),
    /** Files of an earlier export that no longer belong. */
    filesRemoved: z.int(),
    /** Files of the user in the way of ours; each was renamed, for example to `index.yours.md`. */
    filesSetAside: z.int(),
  }),
]);
export type ExportProgress = z.infer<typeof ExportProgress>;

export const exportContract = {
  defaultFolder: expected.output(z.object({ folder: z.string() })),
  /** Writes the vault as Markdown. Ending the stream early stops after the file at hand. */
  toMarkdown: expected.input(z.object({ folder: z.string().min(1) })).output(eventIterator(ExportProgress)),
};
