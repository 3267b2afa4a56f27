import { z } from 'zod';
import { PartRef } from '#shared/model/itemRef.ts';

/**
 * Where every line of the documents that the content comes from went: `coverage.yaml`. The documents themselves are
 * not part of the project; a line is named by its number.
 */
export const CoverageTable = z
  .array(
    z.strictObject({
      source: z.string().min(1),
      lines: z.record(z.string().regex(/^[1-9]\d*$/, 'A line is named by its number'), z.array(PartRef).min(1)),
    }),
  )
  .min(1);
export type CoverageTable = z.infer<typeof CoverageTable>;
