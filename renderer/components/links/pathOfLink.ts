import { pathOfItem } from '#renderer/components/content/itemLooks.ts';
import { type LinkRef, readLinkRef } from '#shared/model/linkRef.ts';

/** The page of what a link leads to. */
export function pathOfLink(ref: LinkRef): string {
  const end = readLinkRef(ref);
  if (end.kind === 'item') return pathOfItem(end.ref, '/');
  return end.kind === 'entry' ? `/journal/${end.id}` : `/drawings/${end.id}`;
}
