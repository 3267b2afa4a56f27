import type { EntryKind } from '../../../model/entryKind.ts';

/** The kinds that are counted, each by itself, and what stands before their number. */
const PREFIXES: Partial<Record<EntryKind, string>> = { rfc: 'RFC', decision: 'ADR' };

export function isNumbered(kind: EntryKind): kind is 'rfc' | 'decision' {
  return PREFIXES[kind] !== undefined;
}

/** `RFC-0007`; null for what has no number (yet). */
export function documentNumber({ kind, number }: { kind: EntryKind; number: number | null }): string | null {
  const prefix = PREFIXES[kind];
  return prefix === undefined || number === null ? null : `${prefix}-${String(number).padStart(4, '0')}`;
}

const ASKED = /^\s*(rfc|adr)[\s#-]*0*([1-9]\d{0,8})\s*$/i;

/** Which document somebody means who writes `RFC 7`, `rfc-0007` or `ADR 12`; null for other words. */
export function readDocumentNumber(words: string): { kind: 'rfc' | 'decision'; number: number } | null {
  const [, prefix, digits] = ASKED.exec(words) ?? [];
  if (prefix === undefined) return null;
  return { kind: prefix.toLowerCase() === 'rfc' ? 'rfc' : 'decision', number: Number(digits) };
}

/** What a document is called with its number: `RFC-0007: One owner`. A title that begins with the kind loses that. */
export function numberedTitle(entry: { kind: EntryKind; number: number | null; title: string }): string {
  const number = documentNumber(entry);
  const title = titleWithoutKind(entry);
  if (number === null) return entry.title;
  return title === '' ? number : `${number}: ${title}`;
}

/** “RFC: One owner” beside its number is just “One owner”. */
export function titleWithoutKind({ kind, title }: { kind: EntryKind; title: string }): string {
  const prefix = PREFIXES[kind];
  return prefix === undefined
    ? title
    : title
        .trim()
        .replace(new RegExp(`^${prefix}\\s*[:–—-]\\s*`, 'i'), '')
        .trim();
}
