import { fileNameOf } from '#renderer/components/paper/fileNameOf.ts';
import { ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { numberedTitle } from '#shared/domain/journal/document/documentNumber.ts';
import type { Entry } from '#shared/model/entry.ts';

export function titleOfPrint(entry: Entry): string {
  const number = 'number' in entry ? entry.number : null;
  const title = numberedTitle({ kind: entry.kind, title: entry.title, number }).trim();
  return title === '' ? ENTRY_KIND_WORDS[entry.kind] : title;
}

/** A file name that every system takes, without its ending. */
export function nameOfPrint(entry: Entry): string {
  return `${entry.date}-${fileNameOf(titleOfPrint(entry)) || entry.kind}`;
}
