/**
 * How a link says what it leads to, after the habits of Obsidian:
 *
 * - `[[Title]]`: the entry with this title, in any capitals. Of several, the one that was made first.
 * - `[[Title (2027-02-19)]]`: of several with one title, the one about that day.
 * - `[[entry: 1a2b3c4d5e6f]]`: by the end of its id, where a title cannot tell: untitled, the same day, brackets in it.
 * - `[[drawing: Title]]`, `[[question: …]]`, `[[skill: Caching]]`, `[[lesson: …]]`, `[[exercise: …]]` and the other
 *   kinds of the library: by title or by name (`[[question: cap-theorem]]`).
 * - Words after a bar are what is shown: `[[Title|these words]]`.
 */
export interface LinkTarget {
  /** Null for the title of an entry. */
  kind: LinkKind | null;
  name: string;
}

export const LINK_KINDS = [
  'entry',
  'drawing',
  'question',
  'skill',
  'lesson',
  'exercise',
  'module',
  'activity',
  'resource',
  'template',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

const KINDED = new RegExp(`^(${LINK_KINDS.join('|')})\\s*:\\s*(\\S.*)$`, 'i');
const DATED = /^(.*\S)\s*\((\d{4}-\d{2}-\d{2})\)$/;
/** Characters of an id that a link names: the last group, which is chance. */
const TAIL = 12;

export function readTarget(target: string): LinkTarget {
  const found = KINDED.exec(target.trim());
  const kind = LINK_KINDS.find((one) => one === found?.[1]?.toLowerCase());
  return kind && found?.[2] !== undefined ? { kind, name: found[2] } : { kind: null, name: target.trim() };
}

/** A title with a day behind it; null for any other. */
export function readDated(name: string): { title: string; date: string } | null {
  const found = DATED.exec(name);
  return found?.[1] !== undefined && found[2] !== undefined ? { title: found[1], date: found[2] } : null;
}

/** Titles are told apart by this: neither capitals nor the width of a space count. */
export function foldedTitle(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function tailOf(id: string): string {
  return id.slice(-TAIL);
}

/** True where a title can stand between the brackets and come out the same. */
export function isWritable(title: string): boolean {
  return (
    title.trim() !== '' && title.trim() === title && title.length <= 280 && !/[[\]|\r\n`]|<!--|\\$|[\\]{2}/.test(title)
  );
}
