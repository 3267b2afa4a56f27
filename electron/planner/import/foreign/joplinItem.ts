/** A file of Joplin's RAW export: a title, for notes a body, and lines of `name: value` at the end. */
export interface JoplinItem {
  title: string;
  body: string;
  properties: ReadonlyMap<string, string>;
}

/** Numbers Joplin gives to its items (packages/lib/BaseModel.ts). */
export const JOPLIN_TYPES = { note: '1', notebook: '2', resource: '4', tag: '5', noteTag: '6' } as const;

/** `32 hexadecimal digits.md` */
export function isJoplinItem(path: string): boolean {
  return /^[0-9a-f]{32}\.md$/i.test(path);
}

/** Null when the end of the text is no list of properties with a `type_`. */
export function readJoplinItem(text: string): JoplinItem | null {
  const whole = text.trimEnd();
  // The last empty line of the file stands before the properties.
  const end = Math.max(0, whole.lastIndexOf('\n\n'), whole.lastIndexOf('\n\r\n'));
  const properties = new Map<string, string>();
  for (const line of whole.slice(end).trim().split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) return null;
    properties.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  if (!properties.has('type_')) return null;
  const head = whole.slice(0, end);
  const titleEnd = head.indexOf('\n');
  const title = titleEnd < 0 ? head : head.slice(0, titleEnd);
  const body = titleEnd < 0 ? '' : head.slice(titleEnd + 1).replace(/^\r?\n/, '');
  return { title: title.trim(), body, properties };
}
