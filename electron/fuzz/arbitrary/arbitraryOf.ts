import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { limitsOf } from './limitsOf.ts';
import { numbersOf } from './numbersOf.ts';
import { textsOf } from './textsOf.ts';

export interface Wishes {
  /** Texts that mean something where they are sent, such as ids of what is there; used wherever the schema takes them. */
  known?: readonly string[];
  /** By the name of a field, for what no schema tells, such as a path. */
  fields?: Readonly<Record<string, Arbitrary<unknown>>>;
}

/** How often a rule that a schema keeps beside its shape is tried for. */
const TRIES = 12;
const DEEPEST = 4;

/**
 * Values that a zod schema takes, made of nothing but the schema. A rule of `refine` is met by trying a few times; where
 * that fails a value of the right shape is given all the same. Throws for a kind of schema it does not know, so that
 * nothing goes untried unseen.
 */
export function arbitraryOf(schema: $ZodType, wishes: Wishes = {}): Arbitrary<unknown> {
  return shapeOf(schema, wishes, 0);
}

function shapeOf(schema: $ZodType, wishes: Wishes, depth: number): Arbitrary<unknown> {
  const arbitrary = plainOf(schema, wishes, depth);
  return limitsOf(schema).hasRule ? triedFor(arbitrary, schema) : arbitrary;
}

function plainOf(bare: $ZodType, wishes: Wishes, depth: number): Arbitrary<unknown> {
  const schema = oneOfKnown(bare);
  const { def } = schema._zod;
  const inner = (part: $ZodType, deeper = depth) => shapeOf(part, wishes, deeper);
  switch (def.type) {
    case 'string':
      return textsOf(schema, wishes.known ?? []);
    case 'number':
      return numbersOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'undefined':
    case 'void':
      return fc.constant(undefined);
    case 'any':
    case 'unknown':
      return fc.jsonValue({ maxDepth: 2 });
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'nullable':
      return fc.option(inner(def.innerType), { nil: null, freq: 2 });
    case 'optional':
    case 'default':
    case 'prefault':
      return fc.option(inner(def.innerType), { nil: undefined, freq: 2 });
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return inner(def.innerType);
    case 'pipe':
      return inner(def.in);
    case 'lazy':
      return depth >= DEEPEST ? fc.constant(null) : inner(def.getter(), depth + 1);
    case 'union':
      return fc.oneof(...def.options.map((option) => inner(option)));
    case 'tuple':
      return fc.tuple(...def.items.map((item) => inner(item)));
    case 'array':
      return fc.array(inner(def.element), lengthsOf(schema));
    case 'object':
      return objectOf(def.shape, wishes, depth);
    case 'record':
      return recordOf(def.keyType, inner(def.valueType), wishes, depth);
    default:
      throw new Error(
        `Nothing is known about schemas of the kind ${def.type}: teach arbitraryOf to make values of it.`,
      );
  }
}

function objectOf(shape: Readonly<Record<string, $ZodType>>, wishes: Wishes, depth: number): Arbitrary<unknown> {
  const fields = Object.entries(shape).map(
    ([name, field]) => [name, wishes.fields?.[name] ?? shapeOf(field, wishes, depth)] as const,
  );
  // What is left out and what is there as undefined are the same to zod, and only one of them comes over a wire.
  return fc.record(Object.fromEntries(fields)).map((made) => withoutGaps(made));
}

function withoutGaps(made: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined));
}

function recordOf(key: $ZodType, value: Arbitrary<unknown>, wishes: Wishes, depth: number): Arbitrary<unknown> {
  const keys = shapeOf(key, wishes, depth).map(String);
  return fc
    .array(fc.tuple(keys, value), { maxLength: 4 })
    .map((pairs) => Object.fromEntries(pairs.filter(([name]) => name !== '__proto__')));
}

function lengthsOf(schema: $ZodType): { minLength: number; maxLength: number } {
  const { least, most } = limitsOf(schema);
  const minLength = least ?? 0;
  return { minLength, maxLength: Math.max(minLength, Math.min(most ?? 4, 4)) };
}

function triedFor(arbitrary: Arbitrary<unknown>, schema: $ZodType): Arbitrary<unknown> {
  const tries = fc.array(arbitrary, { minLength: TRIES, maxLength: TRIES });
  return tries.map((made) => made.find((value) => z.safeParse(schema, value).success) ?? made[0]);
}

/** zod types every schema as its bare base; this is the list of those that there are. */
function oneOfKnown(schema: $ZodType): $ZodTypes {
  return schema as $ZodTypes;
}
