import { picturePath, scenePath, soundPath } from '#electron/vault/layout.ts';
import type { FoundProblem, ImportSource } from '../sources/importSource.ts';
import type { Incoming, IncomingAttachment, IncomingRecord } from '../write/incoming.ts';
import { ONLY, type ShelfName } from '../write/shelves.ts';
import type { ExportData } from './dataOfExport.ts';
import type { ReadExport } from './readExport.ts';

/** An export as records of a vault. */
export function incomingOfExport({ data, entries, base, problems }: ReadExport, source: ImportSource): Incoming {
  const found = attachmentsOf(data, base, source);
  return {
    format: 'leadlight',
    from: source.name,
    entries,
    records: recordsOfExport(data),
    attachments: found.attachments,
    problems: [...source.refused, ...problems, ...found.problems],
  };
}

/** Every record but the entries and the attachments. */
export function recordsOfExport(data: ExportData): IncomingRecord[] {
  const {
    currentRunId,
    exportFolder: _export,
    calendarFile: _file,
    mirrorFolder: _mirror,
    ...settings
  } = data.settings;
  const { rules, told, silencedOn, notices, quiet } = data.reminders;
  return [
    ...byId('plan', data.plans),
    ...byId('run', data.runs),
    ...byId(
      'drawing',
      data.drawings.map(({ drawing }) => drawing),
    ),
    ...byId('recording', data.recordings),
    ...byId('tombstone', data.tombstones),
    ...byId('attempt', data.attempts),
    ...keyed('card', data.cards.cards),
    ...byId('review', data.reviews),
    ...byId('interval', data.intervals),
    ...byId('interview', data.interviews),
    ...keyed('rating', data.skills.ratings),
    ...keyed('evidence', data.skills.evidence),
    ...keyed('mark', data.library.marks),
    ...keyed('rule', rules),
    ...keyed('told', told),
    ...keyed('silenced', silencedOn),
    ...byId('notice', notices),
    { shelf: 'quiet', key: ONLY, value: quiet },
    { shelf: 'card-settings', key: ONLY, value: data.cards.settings },
    { shelf: 'settings', key: ONLY, value: settings },
    ...(currentRunId === null ? [] : [{ shelf: 'current-run', key: ONLY, value: { currentRunId } } as const]),
  ];
}

function byId(shelf: ShelfName, values: readonly { id: string }[]): IncomingRecord[] {
  return values.map((value) => ({ shelf, key: value.id, value }));
}

function keyed(shelf: ShelfName, values: Readonly<Record<string, unknown>>): IncomingRecord[] {
  return Object.entries(values).map(([key, value]) => ({ shelf, key, value }));
}

function attachmentsOf({ drawings, recordingFiles }: ExportData, base: string, source: ImportSource) {
  const bytesOf = new Map(source.files.map(({ path, bytes }) => [path, bytes]));
  const attachments: IncomingAttachment[] = [];
  const problems: FoundProblem[] = [];
  const add = (owner: IncomingAttachment['owner'], path: string, from: string | null) => {
    if (from === null) return;
    const bytes = bytesOf.get(`${base}${from}`);
    if (bytes === undefined) {
      problems.push({ from, message: 'The file is not there any more. What it belongs to comes without it.' });
    } else attachments.push({ path, owner, bytes, read: () => source.read(`${base}${from}`) });
  };
  for (const { drawing, scenePath: scene, picturePath: picture, versionPaths } of drawings) {
    const owner = { shelf: 'drawing', key: drawing.id } as const;
    add(owner, scenePath(drawing.id), scene);
    add(owner, picturePath(drawing.id), picture);
    for (const { number, path } of versionPaths) add(owner, scenePath(drawing.id, number), path);
  }
  for (const { id, soundPath: sound } of recordingFiles) add({ shelf: 'recording', key: id }, soundPath(id), sound);
  return { attachments, problems };
}
