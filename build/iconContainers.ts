/** One picture of an icon: a square PNG. */
export interface Picture {
  pixels: number;
  png: Buffer;
}

/**
 * A Windows icon: a header, a directory of 16 bytes a picture, then the PNGs as they are.
 * https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function icoOf(pictures: readonly Picture[]): Buffer {
  const HEADER = 6;
  const ENTRY = 16;
  const head = Buffer.alloc(HEADER + ENTRY * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { pixels, png }] of pictures.entries()) {
    const at = HEADER + ENTRY * index;
    // One byte holds the size, and 0 stands for 256.
    head.writeUInt8(pixels % 256, at);
    head.writeUInt8(pixels % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/**
 * The types that hold a PNG of so many pixels, for plain and for fine screens. The ones for 16 and 32 plain pixels
 * are left out: inside an app macOS does not show them as PNG, and makes them from the others.
 */
const ICNS_TYPES: Readonly<Record<number, readonly string[]>> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** A macOS icon: a header, then each PNG behind its type and length. Lengths count their own eight bytes. */
export function icnsOf(pictures: readonly Picture[]): Buffer {
  const parts = pictures.flatMap(({ pixels, png }) =>
    (ICNS_TYPES[pixels] ?? []).map((type) => Buffer.concat([icnsHead(type, png.length), png])),
  );
  const body = Buffer.concat(parts);
  return Buffer.concat([icnsHead('icns', body.length), body]);
}

function icnsHead(type: string, length: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(length + 8, 4);
  return head;
}
