import { z } from 'zod';

/**
 * Checks what differs between two states of a document against its schema, and nothing that stayed the same:
 * saving one entry of a month costs one entry. Returns what is wrong with it, or null.
 */
export function problemInChange(schema: z.ZodType, before: unknown, after: unknown): string | null {
  if (before === after) return null;
  if (schema instanceof z.ZodNullable && before !== null && after !== null) {
    return problemInChange(asSchema(schema.unwrap()), before, after);
  }
  if (schema instanceof z.ZodObject && isPlain(schema) && isObject(before) && isObject(after)) {
    return problemInObject(schema, before, after);
  }
  if (schema instanceof z.ZodRecord && isPlain(schema) && isObject(before) && isObject(after)) {
    return problemInRecord(schema, before, after);
  }
  const checked = schema.safeParse(after);
  return checked.success ? null : z.prettifyError(checked.error);
}

function problemInObject(schema: z.ZodObject, before: object, after: object): string | null {
  const stranger = Object.keys(after).find((key) => !Object.hasOwn(schema.shape, key));
  if (stranger !== undefined) return `✖ Unrecognized key: "${stranger}"`;
  for (const [key, part] of Object.entries(schema.shape)) {
    const problem = problemInChange(asSchema(part), partOf(before, key), partOf(after, key));
    if (problem !== null) return `${problem}\n  in ${key}`;
  }
  return null;
}

function problemInRecord(schema: z.ZodRecord, before: object, after: object): string | null {
  for (const key of Object.keys(after)) {
    const value = partOf(after, key);
    if (value === partOf(before, key)) continue;
    const checked = asSchema(schema.keyType).safeParse(key);
    if (!checked.success) return z.prettifyError(checked.error);
    const problem = problemInChange(asSchema(schema.valueType), undefined, value);
    if (problem !== null) return `${problem}\n  in ${key}`;
  }
  return null;
}

/** A refinement looks at the whole value, so such a schema is checked whole. */
function isPlain(schema: z.ZodObject | z.ZodRecord): boolean {
  return (schema.def.checks ?? []).length === 0;
}

function asSchema(part: unknown): z.ZodType {
  if (!(part instanceof z.ZodType)) throw new TypeError('A schema was expected inside a schema');
  return part;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partOf(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;
}
