import { randomBytes } from 'node:crypto';
import { FileTampered, type GrowingLayout } from '../fileCipher.ts';
import { NONCE_BYTES, openBytes, sealBytes, TAG_BYTES } from './aead.ts';
import { beginsWith, FILE_MARK } from './sealedMarks.ts';

/*
 * A sealed file:
 *
 *   head   8 bytes FILE_MARK, 1 byte format (1), 16 bytes key id, 8 bytes generation
 *   parts  1 byte (1: the last, 0: more may follow), 4 bytes length of the content, 12 bytes nonce, ciphertext, 16 bytes tag
 *
 * Numbers are big-endian. Each part is bound to the vault, the path, the head, its number and its first five bytes, so that
 * files, parts and generations cannot be exchanged and nothing can be cut off a file that has its last part.
 */
const FORMAT = 1;
const KEY_ID_AT = FILE_MARK.length + 1;
const GENERATION_AT = KEY_ID_AT + 16;
export const HEAD_BYTES = GENERATION_AT + 8;
const PART_HEAD_BYTES = 5;
const AROUND_BYTES = PART_HEAD_BYTES + NONCE_BYTES + TAG_BYTES;

/** Where a file belongs: what its bytes are bound to. */
export interface SealedPlace {
  vaultId: string;
  path: string;
}

export function headOf(keyId: string, generation: bigint): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  FILE_MARK.copy(head);
  head.writeUInt8(FORMAT, FILE_MARK.length);
  head.write(keyId, KEY_ID_AT, 'hex');
  head.writeBigUInt64BE(generation, GENERATION_AT);
  return head;
}

export function generationIn(raw: Uint8Array): bigint | null {
  if (raw.length < HEAD_BYTES || !beginsWith(raw, FILE_MARK)) return null;
  return Buffer.from(raw.subarray(GENERATION_AT, HEAD_BYTES)).readBigUInt64BE();
}

/** Of a sealed file, and of a thought in the inbox, which says it at the same place. */
export const keyIdIn = (raw: Buffer): string => raw.toString('hex', KEY_ID_AT, GENERATION_AT);

interface Part {
  head: Buffer;
  /** From 1. */
  number: number;
  isLast: boolean;
}

/** The bytes of one part. A nonce is given by tests only. */
export function sealPart(
  key: Uint8Array,
  place: SealedPlace,
  { head, number, isLast }: Part,
  plain: Uint8Array,
  nonce = randomBytes(NONCE_BYTES),
): Buffer {
  const partHead = Buffer.alloc(PART_HEAD_BYTES);
  partHead.writeUInt8(isLast ? 1 : 0);
  partHead.writeUInt32BE(plain.length, 1);
  const { sealed } = sealBytes(key, boundTo(place, head, number, partHead), plain, nonce);
  return Buffer.concat([partHead, nonce, sealed]);
}

function boundTo({ vaultId, path }: SealedPlace, head: Buffer, number: number, partHead: Buffer): Buffer {
  const counted = Buffer.alloc(4);
  counted.writeUInt32BE(number);
  return Buffer.concat([head, partHead, counted, Buffer.from(`${vaultId}\n${path}`)]);
}

/** Throws FileTampered unless the head is one that was written with this key. */
export function checkHead(raw: Buffer, keyId: string): void {
  if (!beginsWith(raw, FILE_MARK)) throw new FileTampered('is not encrypted, and every file of this vault is');
  if (raw.length < HEAD_BYTES) throw new FileTampered('breaks off');
  if (raw.readUInt8(FILE_MARK.length) !== FORMAT)
    throw new FileTampered('is sealed in a way this Leadlight does not know');
  if (keyIdIn(raw) !== keyId) throw new FileTampered('was encrypted with another key');
}

/**
 * The content. `mayGrow`: the last part may be missing, and what follows the last whole part is of a save that broke off.
 * Throws FileTampered.
 */
export function openSealed(
  key: Uint8Array,
  place: SealedPlace,
  raw: Buffer,
  { keyId, mayGrow }: { keyId: string; mayGrow: boolean },
): Buffer {
  checkHead(raw, keyId);
  const head = raw.subarray(0, HEAD_BYTES);
  const { found, end } = partsIn(raw);
  const content: Buffer[] = [];
  for (const [index, part] of found.entries()) {
    const nonce = part.bytes.subarray(PART_HEAD_BYTES, PART_HEAD_BYTES + NONCE_BYTES);
    const sealed = part.bytes.subarray(PART_HEAD_BYTES + NONCE_BYTES);
    const aad = boundTo(place, head, index + 1, part.bytes.subarray(0, PART_HEAD_BYTES));
    const plain = openBytes(key, aad, { nonce, sealed });
    if (plain) content.push(plain);
    // A power cut may leave the right length with the wrong bytes in it.
    else if (mayGrow && index > 0 && index === found.length - 1 && !part.isLast) break;
    else throw new FileTampered('was changed by something else than Leadlight, or is damaged');
  }
  const isEnded = found.at(-1)?.isLast === true;
  if (found.length === 0 || !(isEnded || mayGrow)) throw new FileTampered('breaks off');
  if (isEnded && end !== raw.length) throw new FileTampered('has something at its end that Leadlight did not write');
  return content.length === 1 && content[0] ? content[0] : Buffer.concat(content);
}

interface FoundPart {
  bytes: Buffer;
  isLast: boolean;
  plainLength: number;
}

/** As far as the lengths say, up to the last part. Opens nothing. */
function partsIn(raw: Buffer): { found: FoundPart[]; end: number } {
  const found: FoundPart[] = [];
  let at = HEAD_BYTES;
  while (raw.length - at >= AROUND_BYTES) {
    const plainLength = raw.readUInt32BE(at + 1);
    const end = at + AROUND_BYTES + plainLength;
    if (end > raw.length) break;
    const isLast = raw.readUInt8(at) !== 0;
    found.push({ bytes: raw.subarray(at, end), isLast, plainLength });
    at = end;
    if (isLast) break;
  }
  return { found, end: at };
}

/** Null for a file that has its last part, or none. */
export function layoutIn(raw: Buffer): GrowingLayout | null {
  if (!beginsWith(raw, FILE_MARK) || raw.length < HEAD_BYTES) return null;
  const { found } = partsIn(raw);
  if (found.length === 0 || found.at(-1)?.isLast) return null;
  const ends: GrowingLayout['ends'] = [];
  let end = { plain: 0, raw: HEAD_BYTES };
  for (const { bytes, plainLength } of found) {
    end = { plain: end.plain + plainLength, raw: end.raw + bytes.length };
    ends.push(end);
  }
  return { head: raw.subarray(0, HEAD_BYTES), ends };
}
