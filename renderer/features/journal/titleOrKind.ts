import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';

/** What an entry is called where it has no title yet: “Untitled note”. */
export function titleOrKind({ title, kind }: { title: string; kind: EntryKind }): string {
  return title.trim() === '' ? `Untitled ${KIND_LOOKS[kind].one}` : title;
}
