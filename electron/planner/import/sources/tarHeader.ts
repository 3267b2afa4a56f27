/** One header of a tar archive (POSIX.1-1988 ustar and what came before, with the long names of pax and GNU). */
export interface TarHeader {
  path: string;
  bytes: number;
  modifiedSeconds: number;
  /** `names` says something about the entry that follows; `other` is a link, a device or a pipe. */
  type: 'file' | 'folder' | 'names' | 'other';
  flag: string;
}

export const BLOCK = 512;

export function isTar(firstBytes: Uint8Array): boolean {
  const header = readTarHeader(firstBytes.subarray(0, BLOCK));
  return header !== null && header !== 'end';
}

/** Null for bytes that are no header: its checksum must be right, and what it counts in octal. */
export function readTarHeader(block: Uint8Array): TarHeader | 'end' | null {
  if (block.length < BLOCK) return null;
  if (block.every((byte) => byte === 0)) return 'end';
  const checksum = octal(block, 148, 8);
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  const bytes = octal(block, 124, 12);
  if (checksum !== sum || bytes === null) return null;
  const flag = latin(block, 156, 1);
  const prefix = text(block, 345, 155);
  const name = text(block, 0, 100);
  const isUstar = latin(block, 257, 6) === 'ustar\0';
  const path = isUstar && prefix !== '' ? `${prefix}/${name}` : name;
  return {
    path,
    bytes: flag === '5' ? 0 : bytes,
    modifiedSeconds: octal(block, 136, 12) ?? Number.NaN,
    // Before POSIX a folder was known by its slash alone.
    type: path.endsWith('/') && flag !== 'L' ? 'folder' : (TYPES[flag] ?? 'other'),
    flag,
  };
}

const TYPES: Record<string, TarHeader['type']> = {
  '0': 'file',
  '\0': 'file',
  '5': 'folder',
  x: 'names',
  g: 'names',
  L: 'names',
};

/** The name that GNU's `L` or a `path` record of pax gives to the next entry; null when there is none in it. */
export function longNameOf({ flag }: TarHeader, content: Uint8Array): string | null {
  if (flag === 'L') return text(content, 0, content.length);
  if (flag !== 'x') return null;
  let name: string | null = null;
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at);
    const length = Number(latin(content, at, space - at));
    if (space < 0 || !Number.isInteger(length) || length <= space - at) return name;
    const record = text(content, space + 1, at + length - space - 2);
    if (record.startsWith('path=')) name = record.slice('path='.length);
    at += length;
  }
  return name;
}

function octal(block: Uint8Array, start: number, length: number): number | null {
  const digits = latin(block, start, length)
    .replace(/[\0 ]+$/, '')
    .trimStart();
  if (digits === '') return 0;
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : null;
}

function latin(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + Math.max(0, length)));
}

/** Up to the first NUL. */
function text(bytes: Uint8Array, start: number, length: number): string {
  const part = bytes.subarray(start, start + Math.max(0, length));
  const end = part.indexOf(0);
  return new TextDecoder().decode(end < 0 ? part : part.subarray(0, end));
}
