/** Text that Markdown takes as text, on one line. */
export function asText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<|~]/g, '\\$&');
}

/** A link to a page of the app, for example `/journal/0190…`. */
export function appLink(text: string, path: string): string {
  return `[${asText(text)}](#${path})`;
}

/** `Two of them, one more and the last.` */
export function inWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
