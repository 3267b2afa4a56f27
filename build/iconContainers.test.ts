import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ICONS = join(import.meta.dirname, 'icons');
const PNG = '89504e470d0a1a0a';

test('every picture of the Windows icons is a PNG of the size its directory says', async () => {
  expect(await picturesOfIco('icon.ico')).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256]);
  expect(await picturesOfIco('program/tray.ico')).toEqual([16, 20, 24, 32, 48]);
});

test('the macOS icon holds a PNG of the right size for every type, up to 1024 pixels', async () => {
  const bytes = await readFile(join(ICONS, 'icon.icns'));
  expect(bytes.toString('latin1', 0, 4)).toBe('icns');
  expect(bytes.readUInt32BE(4)).toBe(bytes.length);
  const found: Record<string, number> = {};
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
    found[bytes.toString('latin1', at, at + 4)] = pixelsOf(bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4)));
  }
  expect(found).toEqual({ ic11: 32, ic12: 64, ic07: 128, ic08: 256, ic13: 256, ic09: 512, ic14: 512, ic10: 1024 });
});

test('the icons of Linux, the window and the tray have the size their names promise', async () => {
  for (const pixels of [16, 24, 32, 48, 64, 128, 256, 512]) {
    expect(pixelsOf(await readFile(join(ICONS, `linux/${pixels}x${pixels}.png`)))).toBe(pixels);
  }
  const program = ['window', 'tray', 'tray@2x', 'trayTemplate', 'trayTemplate@2x'];
  const sizes = program.map(async (name) => pixelsOf(await readFile(join(ICONS, `program/${name}.png`))));
  expect(await Promise.all(sizes)).toEqual([256, 24, 48, 16, 32]);
});

async function picturesOfIco(name: string): Promise<number[]> {
  const bytes = await readFile(join(ICONS, name));
  expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const offset = bytes.readUInt32LE(at + 12);
    const pixels = pixelsOf(bytes.subarray(offset, offset + bytes.readUInt32LE(at + 8)));
    expect([bytes.readUInt8(at), bytes.readUInt8(at + 1)]).toEqual([pixels % 256, pixels % 256]);
    return pixels;
  });
}

/** Reads the size out of a PNG's header and checks that it is a whole, square one. */
function pixelsOf(png: Buffer): number {
  expect(png.toString('hex', 0, 8)).toBe(PNG);
  expect(png.toString('latin1', png.length - 8, png.length - 4)).toBe('IEND');
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
  return png.readUInt32BE(16);
}
