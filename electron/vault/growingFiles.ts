import type { FileCipher, GrowingLayout } from './fileCipher.ts';
import { type FileStat, type FileSystem, isMissing, isSameFile } from './fileSystem.ts';
import { notRead, notSaved } from './storageFailures.ts';

/** What it uses of the files of a vault; see there. */
interface Tools {
  folder: string;
  fileSystem: FileSystem;
  cipher(): FileCipher;
  absolute(path: string): string;
  assertOurs(): Promise<void>;
  read(path: string): Promise<Buffer | null>;
  readRaw(path: string): Promise<Buffer | null>;
  put(path: string, raw: Uint8Array): Promise<unknown>;
  onWrite(): void;
}

interface FilesThatGrow {
  size(path: string): Promise<number | null>;
  append(path: string, bytes: Uint8Array, at: number): Promise<void>;
}

interface Known {
  stat: FileStat;
  layout: GrowingLayout;
}

/** Files that grow at their end: as they are, or by one sealed part after another. */
export function growingFiles(tools: Tools): FilesThatGrow {
  const { folder, fileSystem, absolute } = tools;
  /** Where the parts end of the files that grew last, so that not every piece of sound reads all that is before it. */
  const known = new Map<string, Known>();

  async function statOf(path: string): Promise<FileStat | null> {
    try {
      return await fileSystem.stat(absolute(path));
    } catch (error) {
      if (isMissing(error)) return null;
      throw notRead(error, path);
    }
  }

  /** Null for a file that cannot grow by parts. */
  async function layoutOf(path: string, stat: FileStat): Promise<GrowingLayout | null> {
    const before = known.get(path);
    if (before && isSameFile(before.stat, stat)) return before.layout;
    known.delete(path);
    const raw = await tools.readRaw(path);
    const layout = raw && tools.cipher().growing?.layout(raw);
    if (layout) known.set(path, { stat, layout });
    return layout ?? null;
  }

  async function size(path: string): Promise<number | null> {
    const stat = await statOf(path);
    if (stat === null) return null;
    if (tools.cipher().growing === null) return stat.size;
    const before = known.get(path);
    if (before && isSameFile(before.stat, stat)) return before.layout.ends.at(-1)?.plain ?? 0;
    return (await tools.read(path))?.length ?? null;
  }

  async function addTo(path: string, raw: Uint8Array, at: number): Promise<void> {
    await tools.assertOurs();
    try {
      await fileSystem.append(absolute(path), raw, at);
      tools.onWrite();
    } catch (error) {
      throw notSaved(error, folder);
    }
  }

  /**
   * Adds a part, or answers false where `at` is not the very end. Nothing whole is ever written over: that could be broken
   * off half-way.
   */
  async function addPart(path: string, stat: FileStat, bytes: Uint8Array, at: number): Promise<boolean> {
    const { growing } = tools.cipher();
    const layout = await layoutOf(path, stat);
    const end = layout?.ends.at(-1);
    if (!growing || !layout || !end || end.plain !== at || end.raw !== stat.size) return false;
    const part = growing.next(path, layout, bytes);
    known.delete(path);
    await addTo(path, part, end.raw);
    const longer = { plain: at + bytes.length, raw: end.raw + part.length };
    const now = await statOf(path);
    if (now?.size === longer.raw) known.set(path, { stat: now, layout: { ...layout, ends: [...layout.ends, longer] } });
    return true;
  }

  return {
    size,
    append: async (path, bytes, at) => {
      const { growing } = tools.cipher();
      const stat = await statOf(path);
      const tooShort = () => notRead(new Error('It is shorter than what was saved'), path);
      if (stat === null) {
        if (at > 0) throw tooShort();
        await tools.put(path, growing ? growing.begin(path, bytes) : bytes);
        return;
      }
      if (!growing) {
        if (stat.size < at) throw tooShort();
        return addTo(path, bytes, at);
      }
      if (at > 0 && (await addPart(path, stat, bytes, at))) return;
      const before = (await tools.read(path)) ?? Buffer.alloc(0);
      if (before.length < at) throw tooShort();
      known.delete(path);
      await tools.put(path, growing.begin(path, Buffer.concat([before.subarray(0, at), bytes])));
    },
  };
}
