import { z } from 'zod';

/** What zod says of a value that does not fit, as far as words can be made of it. */
const Issue = z.object({
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])).default([]),
  message: z.string(),
  expected: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  origin: z.string().optional(),
  keys: z.array(z.string()).optional(),
  values: z.array(z.union([z.string(), z.number()])).optional(),
});

/** Why a value of a plan cannot be, and what to do. */
export function wordsOfIssue(issue: unknown, value: unknown): string {
  const known = Issue.safeParse(issue);
  if (!known.success) return 'This cannot be read. Compare it with the plan that ships.';
  const { code, path, message, expected, minimum, maximum, origin, keys = [], values = [] } = known.data;
  const name = path.filter((part) => typeof part === 'string').at(-1) ?? 'plan';
  if (code === 'unrecognized_keys') {
    return `There is no “${keys.map((key) => key.slice(0, 40)).join('”, “')}” in a plan. Take it out.`;
  }
  if (value === undefined) return `“${name}” is missing.`;
  if (value === null) return `“${name}” is empty. Fill it in.`;
  if (code === 'invalid_value') return `“${name}” is one of: ${values.join(', ')}.`;
  if (code === 'too_small') return tooSmall(name, origin, minimum);
  if (code === 'too_big') {
    return `“${name}” is too ${origin === 'string' ? 'long' : 'big'}: at most ${maximum ?? 0}.`;
  }
  if (code === 'invalid_type' && typeof path.at(-1) === 'number') {
    return `Each part of “${name}” should be ${EXPECTED[expected ?? ''] ?? 'something else'}.`;
  }
  if (code === 'invalid_type') return `“${name}” should be ${EXPECTED[expected ?? ''] ?? 'something else'}.`;
  if (code === 'custom') return `“${name}”: ${message}.`;
  if (name === 'sourceDate') return 'Write “sourceDate” as month and day, for example 02-17.';
  if (name === 'url') return '“url” is a whole address that begins with https://.';
  if (name === 'id' || path.at(-1) !== name) return `“${name}” is written in small letters, digits and single hyphens.`;
  return message.startsWith('Invalid') ? `“${name}” is not written as it should be.` : `“${name}”: ${message}.`;
}

function tooSmall(name: string, origin: string | undefined, minimum = 1): string {
  if (origin === 'string' && minimum === 1) return `“${name}” is empty. Fill it in.`;
  if (origin === 'array') return `“${name}” needs at least ${minimum}.`;
  return `“${name}” must be at least ${minimum}.`;
}

const EXPECTED: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map of names and values',
};
