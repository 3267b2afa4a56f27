import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { ServerUnderTest } from './aServer.ts';

/** A connection that speaks WebSocket byte by byte, as no library would let us. */
export interface RawSocket {
  stream: Socket;
  /** What came after the answer to the handshake. */
  received(): Buffer;
  /** The code the other side closed with; null when it only went away. */
  gone: Promise<number | null>;
}

/** Says that it wants to speak WebSocket as our own page does, with this token; `early` goes out with it. */
export function rawSocket(
  { server }: ServerUnderTest,
  token: string,
  early: Buffer = Buffer.alloc(0),
): Promise<RawSocket> {
  const stream = connect(server.port, '127.0.0.1');
  const lines = [
    'GET /rpc HTTP/1.1',
    `Host: 127.0.0.1:${server.port}`,
    `Origin: ${server.origin}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    `Sec-WebSocket-Protocol: leadlight, ${token}`,
  ];
  stream.write(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), early]));
  let all = Buffer.alloc(0);
  const after = () => all.subarray(all.indexOf('\r\n\r\n') + 4);
  const gone = new Promise<number | null>((resolve) => {
    stream.once('close', () => resolve(closeCode(after())));
  });
  stream.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    stream.once('close', () => reject(new Error('It went away before it answered.')));
    stream.on('data', (chunk: Buffer) => {
      all = Buffer.concat([all, chunk]);
      if (all.includes('\r\n\r\n')) resolve({ stream, received: after, gone });
    });
  });
}

export interface Frame {
  opcode: number;
  payload?: Buffer;
  isLast?: boolean;
  /** The three bits that extensions use; the first marks what is compressed. */
  reserved?: number;
  isMasked?: boolean;
  /** What the header says, where that is not the truth. */
  claimedLength?: bigint;
}

export const TEXT = 1;
export const MORE = 0;
export const PING = 9;

/** The bytes of a frame as RFC 6455 writes it. */
export function frame({
  opcode,
  payload = Buffer.alloc(0),
  isLast = true,
  reserved = 0,
  isMasked = true,
  claimedLength,
}: Frame): Buffer {
  const first = (isLast ? 0x80 : 0) | (reserved << 4) | opcode;
  const mask = isMasked ? 0x80 : 0;
  const length = claimedLength ?? BigInt(payload.length);
  const header = length < 126n ? Buffer.from([first, mask | Number(length)]) : Buffer.alloc(10);
  if (length >= 126n) {
    header[0] = first;
    header[1] = mask | 127;
    header.writeBigUInt64BE(length, 2);
  }
  // A mask of zeros leaves the payload as it is.
  return Buffer.concat([header, ...(isMasked ? [Buffer.alloc(4)] : []), payload]);
}

function closeCode(frames: Buffer): number | null {
  for (let at = 0; at + 1 < frames.length; ) {
    const opcode = (frames[at] ?? 0) & 0x0f;
    const length = (frames[at + 1] ?? 0) & 0x7f;
    if (opcode === 8 && length >= 2) return frames.readUInt16BE(at + 2);
    at += 2 + length;
  }
  return null;
}
