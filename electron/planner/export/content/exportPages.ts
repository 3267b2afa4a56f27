import type { ReadableVault } from '#electron/vault/readVault.ts';
import type { Entry } from '#shared/model/entry.ts';
import { ENTRY_KINDS } from '#shared/model/entryKind.ts';
import { fingerprint } from '../target/manifest.ts';
import { comesBack } from './comesBack.ts';
import { dataFile, isUnwritable, type WrittenPage } from './dataFile.ts';
import { datesOf, dayPage } from './dayPage.ts';
import { drawingFilesCount, drawingPages } from './drawingFiles.ts';
import { entryPage } from './entryPage.ts';
import type { ExportedVault, ListedEntry } from './exportedVault.ts';
import { indexPage } from './indexPage.ts';
import { kindPage, monthPage } from './listPages.ts';
import { DATA, dayPath, INDEX, kindPath, monthPath, PLAN, PROGRESS, planDayPath, planFilePath } from './paths.ts';
import { planFile } from './planFile.ts';
import { planDayPage, planPage } from './planPages.ts';
import { progressPage } from './progressPage.ts';
import { recordingPages } from './recordingFiles.ts';
import { subjectPages } from './subjectPages.ts';

export interface ExportPage {
  /** From the export's folder on, with `/` on every system. */
  path: string;
  /** Bytes for what is no text: sound. */
  text: string | Uint8Array;
}

export interface ExportPages {
  total: number;
  /** One after the other, so that never more than a month of texts is in memory. */
  pages: AsyncGenerator<ExportPage, void>;
}

export function exportPages(vault: ReadableVault, exported: ExportedVault): ExportPages {
  const { entries, inBin } = exported;
  const dates = datesOf(exported);
  const months = [...new Set(dates.map((date) => date.slice(0, 7)))];
  const kinds = ENTRY_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  const { days } = exported.index;
  const onDate = byDate(entries);
  const entriesOn = (date: string) => onDate.get(date) ?? [];
  const subjects = subjectPages(exported);
  const lists = [dates, months, kinds, days, subjects, exported.plans, ['index', 'plan', 'progress', 'data']];
  const files = exported.diagrams.pictures.size + drawingFilesCount(exported.drawings) + 2 * exported.recordings.length;
  const total = [entries, inBin, ...lists].reduce((sum, { length }) => sum + length, files);

  async function* pages(): AsyncGenerator<ExportPage, void> {
    const listed = new Map([...entries, ...inBin].map((entry) => [entry.id, entry]));
    const whole: Entry[] = [];
    const written = new Map<string, WrittenPage>();
    for (const month of exported.months) {
      for (const entry of Object.values((await vault.journalMonth(month).read()).entries)) {
        const known = listed.get(entry.id);
        if (!known) continue;
        if (isUnwritable(entry) || !comesBack(entry, known, exported)) whole.push(entry);
        const text = entryPage(entry, known, exported);
        written.set(known.path, { id: entry.id, sha256: fingerprint(text) });
        yield { path: known.path, text };
      }
    }
    for (const [path, text] of exported.diagrams.pictures) yield { path, text };
    yield* drawingPages(vault, exported.drawings);
    yield* recordingPages(vault, exported);
    for (const date of dates) yield { path: dayPath(date), text: dayPage(date, exported, entriesOn(date)) };
    for (const month of months) {
      const ofMonth = dates.filter((date) => date.startsWith(month));
      yield { path: monthPath(month), text: monthPage(ofMonth, entriesOn) };
    }
    for (const kind of kinds) {
      yield {
        path: kindPath(kind),
        text: kindPage(
          kind,
          entries.filter((entry) => entry.kind === kind),
        ),
      };
    }
    for (const day of days) yield { path: planDayPath(day.number), text: planDayPage(day, exported) };
    yield { path: PLAN, text: planPage(exported) };
    for (const { path, text } of subjects) yield { path, text };
    for (const plan of exported.plans) yield { path: planFilePath(plan.id), text: planFile(plan) };
    yield { path: PROGRESS, text: progressPage(exported) };
    yield { path: DATA, text: dataFile(exported, { pages: written, whole }) };
    yield { path: INDEX, text: indexPage(exported, { dates, subjects }) };
  }

  return { total, pages: pages() };
}

function byDate(entries: readonly ListedEntry[]): Map<string, ListedEntry[]> {
  const dates = new Map<string, ListedEntry[]>();
  for (const entry of entries) {
    const sameDate = dates.get(entry.date);
    if (sameDate) sameDate.push(entry);
    else dates.set(entry.date, [entry]);
  }
  return dates;
}
