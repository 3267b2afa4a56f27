import fc, { type Arbitrary } from 'fast-check';
import type { $ZodType } from 'zod/v4/core';
import { arbitraryOf, type Wishes } from './arbitraryOf.ts';
import { oddValues } from './oddValues.ts';

/** What happens to one part of a value that would have been taken. */
type Harm = 'left out' | 'instead' | 'more' | 'renamed' | 'wrapped' | 'longer' | 'negated';

const HARMS: readonly Harm[] = ['left out', 'instead', 'instead', 'more', 'renamed', 'wrapped', 'longer', 'negated'];

/**
 * Values that a schema nearly takes: a key is missing, there is one too many, a part is of another type, too long, too
 * large or too deep, or named like a part of the language itself. A few of them are taken after all.
 */
export function almost(schema: $ZodType, wishes: Wishes = {}): Arbitrary<unknown> {
  const harm = fc.record({ place: fc.nat(), harm: fc.constantFrom(...HARMS), odd: oddValues });
  return fc
    .tuple(arbitraryOf(schema, wishes), fc.array(harm, { minLength: 1, maxLength: 2 }))
    .map(([value, harms]) => harms.reduce((spoilt, { place, harm, odd }) => harmed(spoilt, place, harm, odd), value));
}

/** The same value with this done to one part of it; 0 is the whole. */
export function harmed(value: unknown, place: number, harm: Harm, odd: unknown): unknown {
  const target = place % partsOf(value);
  let at = -1;
  function walk(part: unknown, depth: number): unknown {
    at += 1;
    if (at === target) return done(part, harm, odd);
    if (depth === DEEPEST) return part;
    if (Array.isArray(part)) return part.map((inner) => walk(inner, depth + 1)).filter((inner) => inner !== LEFT_OUT);
    if (!isPlain(part)) return part;
    const pairs = Object.entries(part).map(([name, inner]) => [name, walk(inner, depth + 1)] as const);
    return Object.fromEntries(pairs.filter(([, inner]) => inner !== LEFT_OUT));
  }
  const changed = walk(value, 0);
  return changed === LEFT_OUT ? undefined : changed;
}

const LEFT_OUT = Symbol('left out');
/** Of a list; one of lists of lists becomes the square of it. */
const MORE = 400;
/** In letters; longer than most limits are. */
const LONGER = 250_000;
/** Below this a value is taken as one part: an odd one may be thousands of levels deep. */
const DEEPEST = 12;

function done(part: unknown, harm: Harm, odd: unknown): unknown {
  switch (harm) {
    case 'left out':
      return LEFT_OUT;
    case 'instead':
      return odd;
    case 'wrapped':
      return [part];
    case 'more':
      if (Array.isArray(part)) return [...part, odd];
      return isPlain(part)
        ? { ...part, ...JSON.parse('{"__proto__":{"isAdmin":true}}'), constructor: odd, extra: odd }
        : odd;
    case 'renamed':
      return isPlain(part) ? Object.fromEntries(Object.entries(part).map(([name, inner]) => [`${name} `, inner])) : odd;
    case 'longer':
      if (Array.isArray(part)) return Array.from({ length: MORE }, () => part[0] ?? odd);
      return typeof part === 'string' ? `${part}x`.padEnd(LONGER, part || 'x') : part;
    case 'negated':
      return typeof part === 'number' ? -part - 0.5 : typeof part === 'boolean' ? String(part) : odd;
  }
}

function partsOf(value: unknown, depth = 0): number {
  if (depth === DEEPEST) return 1;
  const inner = Array.isArray(value) ? value : isPlain(value) ? Object.values(value) : [];
  return inner.reduce((sum: number, part) => sum + partsOf(part, depth + 1), 1);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
