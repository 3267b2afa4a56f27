/**
 * JSON with an indent of two spaces and sorted keys, so that the same data is always the same bytes.
 * Everything it has seen is frozen: kept bytes must stay true, and saved data must not change behind the vault's back.
 */
export interface StableJson {
  /**
   * The whole file: format and version first, then the data. The bytes hold until the next call, which uses their
   * memory again: a fresh quarter of a megabyte for each save of a month is felt.
   */
  envelope(format: string, version: number, data: unknown): Buffer;
}

/** Records are this deep in the data: `data.entries[id]`. */
const RECORD_DEPTH = 2;
const NEXT_ITEM = Buffer.from(',\n');

/**
 * Keeps the bytes of each record it has rendered, so that saving one entry of a month renders and encodes one entry.
 * Records are recognised by identity, which holds because data is replaced and never changed in place.
 */
export function stableJson(): StableJson {
  const records = new WeakMap<object, { line: Buffer; key: string | null }>();
  let memory = Buffer.alloc(0);

  function renderTo(pieces: Buffer[], value: unknown, depth: number): void {
    if (!isObject(value)) {
      pieces.push(Buffer.from(JSON.stringify(value)));
      return;
    }
    Object.freeze(value);
    const { open, items, close } = partsOf(value);
    let before = Buffer.from(`${open}\n`);
    for (const { key, item } of items) {
      pieces.push(before);
      if (depth + 1 === RECORD_DEPTH) pieces.push(recordLine(key, item));
      else {
        pieces.push(Buffer.from(startOf(key, depth + 1)));
        renderTo(pieces, item, depth + 1);
      }
      before = NEXT_ITEM;
    }
    pieces.push(Buffer.from(items.length === 0 ? `${open}${close}` : `\n${indentOf(depth)}${close}`));
  }

  function recordLine(key: string | null, record: unknown): Buffer {
    const known = isObject(record) ? records.get(record) : undefined;
    if (known?.key === key) return known.line;
    const line = Buffer.from(`${startOf(key, RECORD_DEPTH)}${render(record, RECORD_DEPTH)}`);
    if (isObject(record)) records.set(record, { line, key });
    return line;
  }

  function joined(pieces: Buffer[]): Buffer {
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (memory.length < size) memory = Buffer.allocUnsafe(Math.ceil(size * 1.25));
    let end = 0;
    for (const piece of pieces) {
      memory.set(piece, end);
      end += piece.length;
    }
    return memory.subarray(0, size);
  }

  return {
    envelope: (format, version, data) => {
      const pieces = [Buffer.from(`{\n  "format": ${JSON.stringify(format)},\n  "version": ${version},\n  "data": `)];
      renderTo(pieces, data, 0);
      pieces.push(Buffer.from('\n}\n'));
      return joined(pieces);
    },
  };
}

function render(value: unknown, depth: number): string {
  if (!isObject(value)) return JSON.stringify(value);
  Object.freeze(value);
  const { open, items, close } = partsOf(value);
  if (items.length === 0) return `${open}${close}`;
  const lines = items.map(({ key, item }) => `${startOf(key, depth + 1)}${render(item, depth + 1)}`);
  return `${open}\n${lines.join(',\n')}\n${indentOf(depth)}${close}`;
}

interface Parts {
  open: string;
  close: string;
  /** Without keys in a list. */
  items: { key: string | null; item: unknown }[];
}

function partsOf(value: object): Parts {
  if (Array.isArray(value)) return { open: '[', close: ']', items: value.map((item) => ({ key: null, item })) };
  const items: Parts['items'] = [];
  for (const key of Object.keys(value).sort()) {
    const item: unknown = Reflect.get(value, key);
    if (item !== undefined) items.push({ key, item });
  }
  return { open: '{', close: '}', items };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function startOf(key: string | null, depth: number): string {
  return key === null ? indentOf(depth) : `${indentOf(depth)}${JSON.stringify(key)}: `;
}

/** The data itself stands one level inside the file. */
function indentOf(depth: number): string {
  return '  '.repeat(depth + 1);
}
