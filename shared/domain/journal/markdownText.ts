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
