import { problemOfAttachment } from '#electron/vault/attachments/problemOfAttachment.ts';
import type { Vault } from '#electron/vault/vault.ts';
import { LARGEST_PICTURE_BYTES, LARGEST_SCENE_BYTES } from '#shared/contract/drawingsContract.ts';
import { isSafePicture } from '#shared/domain/drawings/isSafePicture.ts';
import { type FoundProblem, ImportProblem } from '../sources/importSource.ts';
import { hashOfBytes } from './canonical.ts';
import type { IncomingAttachment } from './incoming.ts';

export interface PlannedAttachment extends Pick<IncomingAttachment, 'path' | 'read'> {
  /** SHA-256 of what is read. */
  wrote: string;
  /** As the vault has it; null for none. */
  before: Buffer | null;
}

interface Rules {
  /** Records that stay as they are in the vault. */
  kept: ReadonlySet<string>;
  /** Records that are written. */
  written: ReadonlySet<string>;
  takesTheirs: boolean;
}

/** Which drawings, pictures and sound are written. Each is read once here, never two at a time. */
export async function planAttachments(
  { attachments }: Pick<Vault, 'attachments'>,
  incoming: readonly IncomingAttachment[],
  { kept, written, takesTheirs }: Rules,
): Promise<{ writes: PlannedAttachment[]; problems: FoundProblem[] }> {
  const writes: PlannedAttachment[] = [];
  const problems: FoundProblem[] = [];
  for (const { path, owner, read } of incoming) {
    const name = `${owner.shelf} ${owner.key}`;
    if (kept.has(name)) continue;
    const size = (await attachments.size(path)) ?? 0;
    // Sound never changes once it is recorded.
    const stays = path.endsWith('.webm') || !(written.has(name) || takesTheirs);
    if (size > 0 && stays) continue;
    const bytes = await readOrWhy(read);
    const problem = typeof bytes === 'string' ? bytes : problemOf(path, bytes);
    if (typeof bytes === 'string' || problem !== null) {
      problems.push({ from: path, message: `${problem} It is left out.` });
      continue;
    }
    const before = await attachments.read(path);
    const wrote = hashOfBytes(bytes);
    if (before === null || hashOfBytes(before) !== wrote) writes.push({ path, read, wrote, before });
  }
  return { writes, problems };
}

async function readOrWhy(read: IncomingAttachment['read']): Promise<Uint8Array | string> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ImportProblem) return error.message;
    throw error;
  }
}

/** Beside what the vault asks of its files: nothing larger than may be drawn, and no picture that does more than draw. */
function problemOf(path: string, content: Uint8Array): string | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) return 'It is empty.';
  if (path.endsWith('.excalidraw') && bytes.length > LARGEST_SCENE_BYTES) return 'It is larger than a drawing may be.';
  if (path.endsWith('.svg')) {
    if (bytes.length > LARGEST_PICTURE_BYTES) return 'It is larger than a picture may be.';
    if (!isSafePicture(bytes.toString('utf8'))) return 'This picture does more than draw.';
  }
  return problemOfAttachment(path, bytes);
}
