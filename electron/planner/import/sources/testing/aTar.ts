const BLOCK = 512;

export interface TarredFile {
  path: string;
  content: string | Uint8Array;
  /** `0` a file, `2` a link, `5` a folder, `L` a long name, `x` records of pax. */
  flag?: string;
  /** What the header says instead of the truth. */
  saidBytes?: number;
}

/** A tar archive as JEX is one (POSIX ustar), with lies where a test wants them. */
export function aTar(files: readonly TarredFile[]): Buffer {
  const blocks = files.map((file) => {
    const content = Buffer.from(file.content);
    const header = Buffer.alloc(BLOCK);
    header.write(file.path.slice(0, 100), 0);
    header.write('0000644\0', 100);
    header.write(`${(file.saidBytes ?? content.length).toString(8).padStart(11, '0')}\0`, 124);
    header.write(`${(1_803_000_000).toString(8).padStart(11, '0')}\0`, 136);
    header.write('        ', 148);
    header.write(file.flag ?? '0', 156);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
    return Buffer.concat([header, content, padding]);
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}
