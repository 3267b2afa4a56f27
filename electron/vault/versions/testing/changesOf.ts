import { isDeepStrictEqual } from 'node:util';

/** What one value has that another has not, by the path of each part: `+` is new, `-` is gone, `±` became another. */
export type Changes = Record<string, unknown>;

export function changesOf(before: unknown, after: unknown, path = ''): Changes {
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return Object.assign({}, ...before.map((part, at) => changesOf(part, after[at], `${path} › ${at + 1}`)));
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return Object.assign({}, ...keys.map((key) => changeAt(before, after, key, path)));
  }
  return isDeepStrictEqual(before, after) ? {} : { [`± ${path}`]: [before, after] };
}

function changeAt(before: Record<string, unknown>, after: Record<string, unknown>, key: string, path: string): Changes {
  const place = path === '' ? key : `${path} › ${key}`;
  if (!(key in before)) return { [`+ ${place}`]: after[key] };
  if (!(key in after)) return { [`- ${place}`]: before[key] };
  return changesOf(before[key], after[key], place);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
