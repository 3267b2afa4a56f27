import { DrawingId, EntryId } from '../../model/ids.ts';
import { type LinkRef, linkRef, readLinkRef } from '../../model/linkRef.ts';
import { asText } from '../journal/markdownText.ts';
import type { LinkNames } from '../journal/wikiLinks/linkNames.ts';
import { replaceLinks } from '../journal/wikiLinks/replaceLinks.ts';
import { PRIVATE_WORDS } from './withoutSecrets.ts';

/** What a text may lead to and must not name. */
export interface SharingRules {
  names: Pick<LinkNames, 'resolve' | 'titleOf'>;
  /** The same of what is private alone, the bin included. */
  secretNames: Pick<LinkNames, 'resolve'>;
  isSecret(ref: LinkRef): boolean;
  hasEntry(id: EntryId): boolean;
  hasDrawing(id: DrawingId): boolean;
  /** Drawings whose picture may be shown in a text. */
  hasPicture(id: DrawingId): boolean;
  /** Takes out what is private by its title. */
  withoutSecrets(text: string): string;
}

export interface SharedText {
  text: string;
  /** Drawings that it shows. */
  shown: DrawingId[];
}

/**
 * A text as it may leave: links between double brackets and to pages of the app lead to `#entry-…` and `#drawing-…` of
 * the packet, or are plain words; what is private is neither linked, nor shown, nor named.
 */
export function shareText(source: string, rules: SharingRules): SharedText {
  const linked = replaceLinks(source, ({ target, shown }) => linkOf(target, shown, rules));
  const led = leadInto(withoutBrackets(linked, rules), rules);
  const shown: DrawingId[] = [];
  const text = led.replace(DRAWING, (_, words: string, id: string) => {
    const drawing = DrawingId.safeParse(id.toLowerCase()).data;
    if (!drawing) return words;
    if (rules.isSecret(linkRef({ kind: 'drawing', id: drawing }))) return PRIVATE_WORDS;
    if (!rules.hasPicture(drawing)) return words;
    shown.push(drawing);
    return `![${words}](drawing:${drawing})`;
  });
  return { text: rules.withoutSecrets(text), shown };
}

/** `[words](#/journal/0190…)` */
const APP_LINK = /!?\[((?:[^[\]\\\r\n]|\\.)*)\]\(\s*<?#\/([^()\s<>]*)>?(?:\s+"[^"]*")?\s*\)/g;
/** `![words](drawing:0190…)`, or as a link, which shows it too. */
const DRAWING = /!?\[((?:[^[\]\\\r\n]|\\.)*)\]\(\s*<?drawing:([0-9a-f-]{36})>?(?:\s+"[^"]*")?\s*\)/gi;
/** Brackets that are no link to us, in code and in comments. */
const BRACKETS = /\[\[([^[\]|\r\n]{1,300})(?:\|[^[\]\r\n]{0,300})?\]\]/g;
/** `[name]: #/journal/0190…` */
const DEFINITION = /^[ \t]*\[[^\]\r\n]+\]:[ \t]*<?#\/\S*[^\r\n]*$/gm;

function linkOf(target: string, shown: string | null, rules: SharingRules): string {
  const ref = rules.names.resolve(target);
  if (isPrivate(target, rules)) return PRIVATE_WORDS;
  const words = asText(shown ?? (ref && rules.names.titleOf(ref)) ?? target);
  const place = ref && placeOf(ref, rules);
  return place ? `[${words}](${place})` : words;
}

/** By what it leads to now, or, where it leads to nothing open, by what it may have led to. */
function isPrivate(
  target: string,
  { names, secretNames, isSecret }: Pick<SharingRules, 'names' | 'secretNames' | 'isSecret'>,
): boolean {
  const ref = names.resolve(target);
  return ref === null ? secretNames.resolve(target) !== null : isSecret(ref);
}

/** A line without links to what is private. */
export function withoutBrackets(text: string, rules: Pick<SharingRules, 'names' | 'secretNames' | 'isSecret'>): string {
  if (!text.includes('[[')) return text;
  return text.replace(BRACKETS, (whole, target: string) => (isPrivate(target, rules) ? PRIVATE_WORDS : whole));
}

function leadInto(text: string, rules: SharingRules): string {
  if (!text.includes('#/')) return text;
  return text
    .replace(APP_LINK, (_, words: string, path: string) => {
      const ref = refOfPath(path);
      if (ref === null) return words;
      if (rules.isSecret(ref)) return PRIVATE_WORDS;
      const place = placeOf(ref, rules);
      return place ? `[${words}](${place})` : words;
    })
    .replace(DEFINITION, '');
}

function placeOf(ref: LinkRef, { hasEntry, hasDrawing }: SharingRules): string | null {
  const end = readLinkRef(ref);
  if (end.kind === 'entry') return hasEntry(end.id) ? entryPlace(end.id) : null;
  if (end.kind === 'drawing') return hasDrawing(end.id) ? drawingPlace(end.id) : null;
  return null;
}

function refOfPath(path: string): LinkRef | null {
  const [room, id] = path.split('/');
  if (room === 'drawings') return drawingRef(id);
  return room !== undefined && ENTRY_ROOMS.has(room) ? entryRef(id) : null;
}

/** Pages of the app that show one entry. */
const ENTRY_ROOMS: ReadonlySet<string> = new Set(['journal', 'stories', 'print', 'present']);

function entryRef(id: string | undefined): LinkRef | null {
  const read = EntryId.safeParse(id);
  return read.success ? linkRef({ kind: 'entry', id: read.data }) : null;
}

function drawingRef(id: string | undefined): LinkRef | null {
  const read = DrawingId.safeParse(id);
  return read.success ? linkRef({ kind: 'drawing', id: read.data }) : null;
}

export const entryPlace = (id: EntryId): string => `#entry-${id}`;
export const drawingPlace = (id: DrawingId): string => `#drawing-${id}`;
