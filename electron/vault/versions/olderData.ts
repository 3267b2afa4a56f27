/** What an older Leadlight wrote, as far as it is an object. Throws TypeError for anything else: that is damage. */
export function asRecord(data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new TypeError('It is not an object');
  return Object.fromEntries(Object.entries(data));
}

export function mapRecord(data: unknown, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(asRecord(data)).map(([key, value]) => [key, change(value)]));
}

export function asList(data: unknown): unknown[] {
  if (!Array.isArray(data)) throw new TypeError('It is not a list');
  return data;
}
