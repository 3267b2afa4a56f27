import { z } from 'zod';
import { ConflictView } from '../model/conflictView.ts';
import { expected } from './failures.ts';

const copy = z.object({ path: z.string().max(1000) });
const copies = expected.output(z.array(ConflictView));

/** Second copies of the vault's files, as sync tools leave them. Every answer is what is left of them. */
export const conflictsContract = {
  /** Looks at the folder first. */
  list: copies,
  /**
   * Puts a copy together with the file beside it, record by record; what loses goes into the history. The copy is then
   * kept out of the way. `storage-failed` when the two cannot be put together.
   */
  merge: expected.input(copy).output(z.array(ConflictView)),
  /** Uses one of the two; the other is kept out of the way. */
  choose: expected.input(copy.extend({ use: z.enum(['ours', 'copy']) })).output(z.array(ConflictView)),
  /** Looks at once for what others did in the folder; every window is told. */
  look: expected.output(z.object({})),
};
