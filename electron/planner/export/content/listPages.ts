import { ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { longDate, monthAndYear, shortDate } from '#shared/domain/time/localDate.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { ListedEntry } from './exportedVault.ts';
import { link, page } from './markdown.ts';
import { dayPath, INDEX, kindPath, monthPath } from './paths.ts';
import { KIND_WORDS, titleOf } from './words.ts';

/** Entries as a list of links, each with what kind it is. */
export function entryList(entries: readonly ListedEntry[], from: string): string {
  return entries
    .map((entry) => `- ${link(titleOf(entry), { from, to: entry.path })} · ${ENTRY_KIND_WORDS[entry.kind]}`)
    .join('\n');
}

/** The days of one month with what was written on each. */
export function monthPage(dates: readonly LocalDate[], entriesOn: (date: LocalDate) => readonly ListedEntry[]): string {
  const [first] = dates;
  if (!first) return '';
  const from = monthPath(first.slice(0, 7));
  const days = dates.flatMap((date) => [
    `## ${link(longDate(date), { from, to: dayPath(date) })}`,
    entryList(entriesOn(date), from),
  ]);
  return page(`# ${monthAndYear(first)}`, link('Index', { from, to: INDEX }), ...days);
}

/** Every entry of one kind, the newest first. */
export function kindPage(kind: EntryKind, entries: readonly ListedEntry[]): string {
  const from = kindPath(kind);
  const lines = entries.toReversed().map((entry) => {
    const date = `${shortDate(entry.date)} ${entry.date.slice(0, 4)}`;
    return `- ${link(titleOf(entry), { from, to: entry.path })} · ${date}`;
  });
  return page(`# ${KIND_WORDS[kind]}`, link('Index', { from, to: INDEX }), lines.join('\n'));
}
