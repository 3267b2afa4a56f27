import { monthAndYear } from '#shared/domain/time/localDate.ts';
import { ENTRY_KINDS } from '#shared/model/entryKind.ts';
import { LocalDate } from '#shared/model/time.ts';
import type { ExportedVault } from './exportedVault.ts';
import { entryList } from './listPages.ts';
import { link, page } from './markdown.ts';
import { INDEX, kindPath, monthPath, PLAN, PROGRESS, planFilePath } from './paths.ts';
import { KIND_WORDS } from './words.ts';

const from = INDEX;

interface Listed {
  dates: readonly LocalDate[];
  /** Pages there are only when there is something on them. */
  subjects: readonly { title: string; path: string }[];
}

/** Where a reader begins. */
export function indexPage({ entries, inBin, plans }: ExportedVault, { dates, subjects }: Listed): string {
  const count = (number: number) => (number === 1 ? '1 entry' : `${number} entries`);
  const kinds = ENTRY_KINDS.map((kind) => ({ kind, entries: entries.filter((one) => one.kind === kind).length }));
  const months = [...new Set(dates.map((date) => date.slice(0, 7)))].reverse();
  const ofMonth = (month: string) => entries.filter(({ date }) => date.startsWith(month)).length;
  return page(
    '# Leadlight',
    'A study plan walked day by day, and the journal written on the way.',
    [{ title: 'The plan', path: PLAN }, { title: 'Progress', path: PROGRESS }, ...subjects]
      .map(({ title, path }) => `- ${link(title, { from, to: path })}`)
      .join('\n'),
    entries.length > 0 ? '## By kind' : '',
    kinds
      .filter((one) => one.entries > 0)
      .map((one) => `- ${link(KIND_WORDS[one.kind], { from, to: kindPath(one.kind) })} · ${count(one.entries)}`)
      .join('\n'),
    months.length > 0 ? '## By month' : '',
    months
      .map((month) => {
        const name = monthAndYear(LocalDate.parse(`${month}-01`));
        return `- ${link(name, { from, to: monthPath(month) })} · ${count(ofMonth(month))}`;
      })
      .join('\n'),
    plans.length > 0 ? '## Plans of your own' : '',
    plans.map(({ id, title }) => `- ${link(title, { from, to: planFilePath(id) })}`).join('\n'),
    inBin.length > 0 ? '## In the bin' : '',
    inBin.length > 0 ? 'Deleted entries that can still be restored. Leave the folder `bin` out to be rid of them.' : '',
    entryList(inBin, from),
  );
}
