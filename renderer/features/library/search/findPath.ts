/** The address of a search, so that going back from an item shows its hits again. */
export function findPath(text: string): string {
  return `/library/find/${encodeURIComponent(text)}`;
}

/** What an address searches for. The router has undone some of the encoding; a lone per cent sign is itself. */
export function readFind(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
