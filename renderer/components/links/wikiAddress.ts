const PLACE = '#wiki/';

export interface WikiAddress {
  target: string;
  /** The words after the bar; null without. */
  shown: string | null;
}

/** How a link between double brackets travels through the preview: as an address within the text. */
export function wikiAddress({ target, shown }: WikiAddress): string {
  const words = shown === null ? '' : `|${encodeURIComponent(shown)}`;
  return `${PLACE}${encodeURIComponent(target)}${words}`;
}

export function readWikiAddress(address: string): WikiAddress | null {
  if (!address.startsWith(PLACE)) return null;
  const [target = '', shown] = address.slice(PLACE.length).split(/\||%7C/);
  try {
    return { target: decodeURIComponent(target), shown: shown === undefined ? null : decodeURIComponent(shown) };
  } catch {
    return null;
  }
}
