import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Node = z.object({
  /** Of a file; as text, for it may be larger than JSON's numbers. */
  offset: z.string().optional(),
  size: z.number().optional(),
  get files() {
    return z.record(z.string(), Node).optional();
  },
});
type Node = z.infer<typeof Node>;

/**
 * The files of an asar archive by path: a head of four little-endian numbers, of which the second is the length of
 * what follows the first two and the last that of the JSON; the JSON tree; then the files, one after the other.
 */
export function readArchive(file: string): Map<string, Buffer> {
  const bytes = readFileSync(file);
  const tree = Node.parse(JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))));
  const start = 8 + bytes.readUInt32LE(4);
  const found = new Map<string, Buffer>();

  function walk({ files = {} }: Node, folder: string): void {
    for (const [name, node] of Object.entries(files)) {
      const path = `${folder}${name}`;
      if (node.files) walk(node, `${path}/`);
      const offset = start + Number(node.offset ?? 0);
      if (!node.files) found.set(path, bytes.subarray(offset, offset + (node.size ?? 0)));
    }
  }

  walk(tree, '');
  return found;
}
