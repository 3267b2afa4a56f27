/** What keeps an entry to oneself: it stays out of every evidence packet unless one asks for it. */
export const PRIVATE_TAG = 'private';

/** Tags under it, such as `private/health`, count as well. */
export function isPrivate({ tags }: { tags: readonly string[] }): boolean {
  return tags.some(isPrivateTag);
}

/** The tags with the entry kept private, or no longer. */
export function withPrivacy(tags: readonly string[], keepsPrivate: boolean): string[] {
  const others = tags.filter((tag) => !isPrivateTag(tag));
  return keepsPrivate ? [...others, PRIVATE_TAG] : others;
}

function isPrivateTag(tag: string): boolean {
  return tag === PRIVATE_TAG || tag.startsWith(`${PRIVATE_TAG}/`);
}
