import { useSuspenseQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';

/** One sentence on when to write an entry of this kind: what an empty page says. */
export function usePurposeOf(kind: EntryKind): string {
  const { data } = useSuspenseQuery(queries.library.templates.queryOptions());
  return data.find((template) => template.id === kind)?.purpose ?? 'Write in Markdown.';
}
