/**
 * JSON with an indent of two spaces and sorted keys, so that the same data is always the same bytes.
 * Everything it has seen is frozen: a kept text must stay true, and saved data must not change behind the vault's back.
 */
export interface StableJson {
  /** The whole file: format and version first, then the data. */
  envelope(format: string, version: number, data: unknown): string;
}

/** Records are this deep in the data: `data.entries[id]`. */
const RECORD_DEPTH = 2;

/**
 * Keeps the text of each record it has rendered, so that saving one entry of a month renders one entry.
 * Records are recognised by identity, which holds because data is replaced and never changed in place.
 */
export function stableJson(): StableJson {
  const texts = new WeakMap<object, string>();

  function render(value: unknown, depth: number): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const known = depth === RECORD_DEPTH ? texts.get(value) : undefined;
    if (known !== undefined) return known;
    Object.freeze(value);
    const text = Array.isArray(value) ? renderList(value, depth) : renderObject(value, depth);
    if (depth === RECORD_DEPTH) texts.set(value, text);
    return text;
  }

  function renderList(list: unknown[], depth: number): string {
    if (list.length === 0) return '[]';
    const indent = indentOf(depth + 1);
    const parts = list.map((item) => `${indent}${render(item, depth + 1)}`);
    return `[\n${parts.join(',\n')}\n${indentOf(depth)}]`;
  }

  function renderObject(object: object, depth: number): string {
    const indent = indentOf(depth + 1);
    const parts = Object.entries(object)
      .filter(([, value]) => value !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${render(value, depth + 1)}`);
    return parts.length === 0 ? '{}' : `{\n${parts.join(',\n')}\n${indentOf(depth)}}`;
  }

  return {
    envelope: (format, version, data) =>
      `{\n  "format": ${JSON.stringify(format)},\n  "version": ${version},\n  "data": ${render(data, 0)}\n}\n`,
  };
}

/** The data itself stands one level inside the file. */
function indentOf(depth: number): string {
  return '  '.repeat(depth + 1);
}
