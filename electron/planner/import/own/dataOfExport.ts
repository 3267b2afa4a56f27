import { z } from 'zod';
import type { Format } from '#electron/vault/format.ts';
import { FORMATS, type Formats } from '#electron/vault/formats.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import type { Attempt } from '#shared/model/attempt.ts';
import type { CardBox, Review } from '#shared/model/card.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { Drawing } from '#shared/model/drawing.ts';
import type { Entry, EntryTombstone } from '#shared/model/entry.ts';
import type { FocusInterval } from '#shared/model/focus.ts';
import { EntryId, RecordingId } from '#shared/model/ids.ts';
import type { Interview } from '#shared/model/interview.ts';
import type { LibraryMarks } from '#shared/model/library.ts';
import type { Recording } from '#shared/model/recording.ts';
import type { Reminders } from '#shared/model/reminder.ts';
import type { Run } from '#shared/model/run.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { SkillRecords } from '#shared/model/skillRecords.ts';
import { DATA_FORMAT, DATA_VERSION } from '../../export/content/dataFile.ts';
import { listedRecordings } from '../../export/content/listedRecordings.ts';
import { ImportProblem } from '../sources/importSource.ts';
import { oddValueIn } from './oddValueIn.ts';
import { documentOfToday, newerWords } from './recordsOfToday.ts';

/** What `leadlight.json` of an export holds, as it is kept today. */
export interface ExportData {
  settings: Settings;
  runs: Run[];
  plans: Plan[];
  library: LibraryMarks;
  skills: SkillRecords;
  attempts: Attempt[];
  cards: CardBox;
  reviews: Review[];
  intervals: FocusInterval[];
  drawings: ExportedDrawing[];
  recordings: Recording[];
  recordingFiles: { id: RecordingId; path: string; soundPath: string }[];
  interviews: Interview[];
  reminders: Reminders;
  tombstones: EntryTombstone[];
  /** Those whose page does not give all of them back. */
  entries: Entry[];
  /** By path; null in an export that does not list them. */
  pages: ReadonlyMap<string, { id: EntryId; sha256: string }> | null;
}

export interface ExportedDrawing {
  drawing: Drawing;
  scenePath: string | null;
  picturePath: string | null;
  versionPaths: { number: number; path: string }[];
}

const Envelope = z.object({
  format: z.literal(DATA_FORMAT),
  version: z.int().min(1),
  versions: z.record(z.string(), z.int().min(1)).default({}),
  data: z.unknown(),
});

const list = z.array(z.unknown());
const Path = z.string().max(1000);

const Data = z.object({
  settings: z.record(z.string(), z.unknown()),
  runs: list,
  plans: list,
  library: z.unknown(),
  skills: z.unknown(),
  attempts: list,
  cards: z.unknown(),
  reviews: list,
  intervals: list,
  drawings: z.array(
    z.object({
      drawing: z.unknown(),
      scenePath: Path.nullable(),
      picturePath: Path.nullable(),
      versionPaths: z.array(z.object({ number: z.int().min(1).max(999_999), path: Path })).default([]),
    }),
  ),
  recordings: list,
  recordingFiles: z.array(z.object({ id: RecordingId, path: Path, soundPath: Path })).optional(),
  interviews: list,
  reminders: z.record(z.string(), z.unknown()),
  tombstones: list,
  entries: list,
  pages: z.record(Path, z.object({ id: EntryId, sha256: z.string() })).optional(),
});

/** Throws ImportProblem for what cannot be taken over whole: half a vault would look like all of it. */
export function dataOfExport(json: unknown, file: string): ExportData {
  const odd = oddValueIn(json);
  if (odd !== null) throw new ImportProblem(`${file} ${odd}. Export again.`);
  const { version, versions, data } = checked(Envelope, json, file);
  if (version > DATA_VERSION) throw new ImportProblem(newerWords(file));
  if (version < OLDEST)
    throw new ImportProblem(`${file} is of a Leadlight too old to be read. Export again with a newer one.`);
  const raw = checked(Data, version === OLDEST ? withLaterParts(data) : data, file);
  const one = <Kept>(name: keyof Formats, format: Format<Kept>, value: unknown, place: string): Kept =>
    documentOfToday(value, { format, version: versions[name], place: `${file} › ${place}` });
  const each = <Kept>(name: keyof Formats, format: Format<Kept | null>, values: readonly unknown[], place: string) =>
    values.map((value, at): Kept => {
      const kept = one(name, format, value, `${place} › ${at + 1}`);
      if (kept === null) throw new ImportProblem(`${file} › ${place} › ${at + 1} is empty. Export again.`);
      return kept;
    });
  const byId = (values: readonly unknown[], place: string) => keyedById(values, `${file} › ${place}`);
  const { settings, run, plan, library, skills, practiceMonth, cards, focusMonth, drawing, recording } = FORMATS;
  const { interview, reminders, journalMonth } = FORMATS;
  const practised = { attempts: byId(raw.attempts, 'attempts'), reviews: byId(raw.reviews, 'reviews') };
  const practice = one('practiceMonth', practiceMonth, practised, 'practice');
  const worked = { intervals: byId(raw.intervals, 'intervals') };
  const written = { entries: byId(raw.entries, 'entries'), tombstones: byId(raw.tombstones, 'tombstones') };
  const journal = one('journalMonth', journalMonth, written, 'journal');
  const recordings = each('recording', recording, raw.recordings, 'recordings');
  return {
    settings: one('settings', settings, { ...NO_PATHS, ...raw.settings }, 'settings'),
    runs: each('run', run, raw.runs, 'runs'),
    plans: each('plan', plan, raw.plans, 'plans'),
    library: one('library', library, raw.library, 'library'),
    skills: one('skills', skills, raw.skills, 'skills'),
    attempts: Object.values(practice.attempts),
    cards: one('cards', cards, raw.cards, 'cards'),
    reviews: Object.values(practice.reviews),
    intervals: Object.values(one('focusMonth', focusMonth, worked, 'focus').intervals),
    drawings: raw.drawings.map((listed, at) => ({
      ...listed,
      drawing: each('drawing', drawing, [listed.drawing], `drawings › ${at + 1}`)[0] ?? missing(file),
    })),
    recordings,
    recordingFiles:
      raw.recordingFiles ??
      listedRecordings(recordings).map(({ recording: { id }, path, soundPath }) => ({ id, path, soundPath })),
    interviews: each('interview', interview, raw.interviews, 'interviews'),
    reminders: one('reminders', reminders, { checkedUntil: null, skipped: null, ...raw.reminders }, 'reminders'),
    tombstones: Object.values(journal.tombstones),
    entries: Object.values(journal.entries),
    pages: raw.pages ? new Map(Object.entries(raw.pages)) : null,
  };
}

/** The first version that held everything. */
const OLDEST = 2;

/** Version 2 grew: what a Leadlight of its beginning did not know yet is not in its exports. */
function withLaterParts(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const none = { reviews: [], intervals: [], drawings: [], recordings: [], interviews: [] };
  return { ...none, cards: FORMATS.cards.first, reminders: FORMATS.reminders.first, ...data };
}

/** Those of the machine that exported are not in an export. */
const NO_PATHS = { exportFolder: null, calendarFile: null, mirrorFolder: null };

function checked<Kept>(schema: z.ZodType<Kept>, value: unknown, file: string): Kept {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ImportProblem(`${[file, ...(issue?.path ?? [])].join(' › ')}: ${issue?.message}. Export again.`);
}

function keyedById(values: readonly unknown[], place: string): Record<string, unknown> {
  const keyed = new Map<string, unknown>();
  for (const [at, value] of values.entries()) {
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    if (typeof id !== 'string') throw new ImportProblem(`${place} › ${at + 1} has no id. Export again.`);
    if (!isOfKnownTime(id)) throw new ImportProblem(`${place} › ${at + 1} has an id that cannot be. Export again.`);
    if (keyed.has(id)) throw new ImportProblem(`${place} › ${at + 1} has the id of another one. Export again.`);
    keyed.set(id, value);
  }
  return Object.fromEntries(keyed);
}

function missing(file: string): never {
  throw new ImportProblem(`${file} holds a drawing without its record. Export again.`);
}

/** True for an id that names a month: one may say a year with five digits, which no clock of ours ever did. */
export function isOfKnownTime(id: string): boolean {
  return UuidV7.safeParse(id).success && /^\d{4}-\d{2}$/.test(monthOfId(id));
}

const UuidV7 = z.uuidv7();
