export interface GuidePart {
  /** The part's place in an address: `when-days-are-missed`. */
  place: string;
  title: string;
  /** Markdown. */
  text: string;
}

/** Takes a text apart at its headings of the second level; what stands before the first is left out. */
export function guideParts(text: string): GuidePart[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { place: placeOf(title), title: title.trim(), text: lines.join('\n').trim() };
    });
}

function placeOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
