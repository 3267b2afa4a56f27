import type { Entry } from '#shared/model/entry.ts';
import type { ExportedVault } from './exportedVault.ts';

/**
 * What is not read but needed to make the same vault again: settings, runs, plans of one's own, what was rated,
 * answered, marked and measured, recorded, mock interviews, reminders, what was deleted for good, and entries whose text holds halves of characters, which
 * no text file can carry.
 */
export function dataFile(vault: ExportedVault, unwritable: readonly Entry[]): string {
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
    interviews,
    reminders,
    tombstones,
    entries: unwritable,
  };
  return `${JSON.stringify({ format: 'leadlight-export-data', version: 2, data }, sortedKeys, 2)}\n`;
}

/** True for an entry that is in the data file as well, because its own file cannot hold all of it. */
export function isUnwritable(entry: Entry): boolean {
  const texts = [entry.title, entry.body, ...(entry.kind === 'star' ? Object.values(entry.star) : [])];
  return texts.some((text) => /\p{Surrogate}/u.test(text));
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
