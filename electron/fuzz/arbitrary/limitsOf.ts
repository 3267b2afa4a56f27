import type { $ZodType } from 'zod/v4/core';

export interface Limits {
  /** Of a text or a list its length, of a number itself. */
  least: number | null;
  most: number | null;
  patterns: RegExp[];
  /** A rule that only zod itself can judge. */
  hasRule: boolean;
}

interface CheckDef {
  check: string;
  minimum?: unknown;
  maximum?: unknown;
  value?: unknown;
  inclusive?: unknown;
  pattern?: unknown;
}

/** What a schema asks beside its type. */
export function limitsOf(schema: $ZodType): Limits {
  const limits: Limits = { least: null, most: null, patterns: [], hasRule: false };
  for (const { _zod } of schema._zod.def.checks ?? []) add(limits, _zod.def);
  return limits;
}

function add(limits: Limits, { check, minimum, maximum, value, inclusive, pattern }: CheckDef): void {
  const beyond = inclusive === false ? 1 : 0;
  if (check === 'min_length' && typeof minimum === 'number') limits.least = minimum;
  if (check === 'max_length' && typeof maximum === 'number') limits.most = maximum;
  if (check === 'greater_than' && typeof value === 'number')
    limits.least = Math.max(limits.least ?? value, value + beyond);
  if (check === 'less_than' && typeof value === 'number') limits.most = Math.min(limits.most ?? value, value - beyond);
  if (check === 'string_format' && pattern instanceof RegExp) limits.patterns.push(pattern);
  if (check === 'custom') limits.hasRule = true;
}
