import { Tag } from '#shared/model/entry.ts';

/** A tag as somebody types it: `#Event sourcing` is `event-sourcing`. Null when nothing of it can be one. */
export function readTag(typed: string): string | null {
  const bare = typed
    .trim()
    .replace(/^#+/, '')
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}_/-]/gu, '')
    .replace(/^[_/-]+/, '')
    .slice(0, 40);
  const read = Tag.safeParse(bare);
  return read.success ? read.data : null;
}
