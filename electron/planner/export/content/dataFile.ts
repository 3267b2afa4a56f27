import { currentVersion } from '#electron/vault/format.ts';
import { FORMATS } from '#electron/vault/formats.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { ExportedVault } from './exportedVault.ts';

/** The page of an entry as it was written, so that an import knows one that somebody edited. */
export interface WrittenPage {
  id: EntryId;
  /** SHA-256 of its bytes, in hex. */
  sha256: string;
}

export const DATA_FORMAT = 'leadlight-export-data';
/** 2: without the pages of the entries, kept versions of drawings and versions of the records. */
export const DATA_VERSION = 3;

/**
 * What is not read but needed to make the same vault again: settings, runs, plans of one's own, what was rated,
 * answered, marked and measured, recorded, mock interviews, reminders, what was deleted for good, the pages of the entries,
 * and whole entries whose own file does not give all of them back.
 */
export function dataFile(
  vault: ExportedVault,
  { pages, whole }: { pages: ReadonlyMap<string, WrittenPage>; whole: readonly Entry[] },
): string {
  const {
    settings,
    runs,
    plans,
    library,
    skills,
    attempts,
    cards,
    reviews,
    intervals,
    interviews,
    reminders,
    tombstones,
    drawings,
    recordingRecords,
    recordings,
  } = vault;
  // Paths belong to this machine; with that of the export no two exports would have the same bytes.
  const { exportFolder: _export, calendarFile: _calendar, mirrorFolder: _mirror, ...kept } = settings;
  const data = {
    settings: kept,
    runs,
    plans,
    library,
    skills,
    attempts,
    cards,
    reviews,
    intervals,
    drawings,
    recordings: recordingRecords,
    recordingFiles: recordings.map(({ recording, path, soundPath }) => ({ id: recording.id, path, soundPath })),
    interviews,
    reminders,
    tombstones,
    entries: whole.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    pages: Object.fromEntries(pages),
  };
  return `${JSON.stringify({ format: DATA_FORMAT, version: DATA_VERSION, versions: versions(), data }, sortedKeys, 2)}\n`;
}

/** Of the records in it, so that a later Leadlight brings them up to date. */
function versions(): Record<string, number> {
  const { settings, run, plan, library, skills, practiceMonth, cards, focusMonth, drawing, recording } = FORMATS;
  const { interview, reminders, journalMonth } = FORMATS;
  const formats = { settings, run, plan, library, skills, practiceMonth, cards, focusMonth, drawing, recording };
  const all = Object.entries({ ...formats, interview, reminders, journalMonth });
  return Object.fromEntries(all.map(([name, format]) => [name, currentVersion(format)]));
}

/** True for an entry that no text file can hold: there are halves of characters in it. */
export function isUnwritable(entry: Entry): boolean {
  const texts = [entry.title, entry.body, ...(entry.kind === 'star' ? Object.values(entry.star) : [])];
  return texts.some((text) => /\p{Surrogate}/u.test(text));
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
