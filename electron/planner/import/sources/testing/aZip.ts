import { crc32, deflateRawSync } from 'node:zlib';

export interface ZippedFile {
  path: string;
  content: string | Uint8Array;
  /** Unix mode; a link is 0o120777. */
  mode?: number;
  isEncrypted?: boolean;
  /** What the headers say instead of the truth. */
  saidBytes?: number;
  saidChecksum?: number;
  method?: number;
  /** The name's bytes, which the archive does not call UTF-8. */
  nameBytes?: Uint8Array;
}

/** A ZIP archive (APPNOTE 6.3.10), with lies where a test wants them. */
export function aZip(files: readonly ZippedFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(file.nameBytes ?? file.path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    // Bit 0 is a password, bit 11 a name in UTF-8.
    common.writeUInt16LE((file.isEncrypted ? 1 : 0) | (file.nameBytes ? 0 : 0x800), 2);
    common.writeUInt16LE(file.method ?? 8, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(((2027 - 1980) << 9) | (2 << 5) | 19, 8);
    common.writeUInt32LE(file.saidChecksum ?? crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(file.saidBytes ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed]);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE(((file.mode ?? 0o100644) << 16) >>> 0, 6);
    attributes.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, 3]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), madeBy, common, attributes, name]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}
