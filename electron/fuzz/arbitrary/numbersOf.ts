import fc, { type Arbitrary } from 'fast-check';
import type { $ZodType } from 'zod/v4/core';
import { limitsOf } from './limitsOf.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** Numbers within the limits of a schema: mostly small ones, for most count something, and now and then the limits. */
export function numbersOf(schema: $ZodType): Arbitrary<number> {
  const limits = limitsOf(schema);
  const { def } = schema._zod;
  const isWhole = 'format' in def && String(def.format).includes('int');
  const least = limits.least ?? -LARGEST;
  const most = limits.most ?? LARGEST;
  const near = { min: Math.ceil(Math.max(least, 0)), max: Math.floor(Math.min(most, Math.max(least, 0) + 40)) };
  const any = isWhole ? fc.integer({ min: least, max: most }) : fc.double({ min: least, max: most, noNaN: true });
  const rare = fc.oneof(fc.constantFrom(least, most), any);
  return near.min > near.max
    ? rare
    : fc.oneof({ weight: 5, arbitrary: fc.integer(near) }, { weight: 2, arbitrary: rare });
}
