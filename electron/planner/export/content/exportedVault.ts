import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { ReadableVault } from '#electron/vault/readVault.ts';
import { StorageFailure } from '#electron/vault/vaultDocument.ts';
import { numberedTitle } from '#shared/domain/journal/document/documentNumber.ts';
import { type StoryFacts, storyFacts } from '#shared/domain/journal/story/storyFacts.ts';
import { indexPlan, type PlanIndex } from '#shared/domain/run/planIndex.ts';
import type { Attempt } from '#shared/model/attempt.ts';
import type { CardBox, Review } from '#shared/model/card.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { Entry, EntryTombstone } from '#shared/model/entry.ts';
import type { FocusInterval } from '#shared/model/focus.ts';
import type { Interview } from '#shared/model/interview.ts';
import type { LibraryMarks } from '#shared/model/library.ts';
import type { Recording } from '#shared/model/recording.ts';
import type { Reminders } from '#shared/model/reminder.ts';
import type { Run } from '#shared/model/run.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { SkillRecords } from '#shared/model/skillRecords.ts';
import { type ContentIndex, contentIndex } from '../../library/contentIndex.ts';
import type { WalkedRun } from '../../skills/finishedSessions.ts';
import type { ExportPictures } from '../diagramPictures.ts';
import { type ExportedDiagrams, exportedDiagrams, sourcesOf } from './diagrams.ts';
import { type ListedDrawing, listedDrawings } from './drawingFiles.ts';
import { type FileNames, fileNames } from './fileNames.ts';
import { type ListedRecording, listedRecordings } from './listedRecordings.ts';

/** What the pages know of an entry without its text. */
export type ListedEntry = Pick<
  Entry,
  'id' | 'kind' | 'title' | 'date' | 'tags' | 'links' | 'createdAt' | 'deletedAt'
> & {
  path: string;
  /** Of a STAR story. */
  story?: StoryFacts | null;
  /** Of an RFC or a decision. */
  number?: number | null;
};

/** What is exported, but for the texts of the entries, which are read one month at a time. */
export interface ExportedVault {
  /** The plan of the current run, or the one that ships. */
  index: PlanIndex;
  /** What titles of content are taken from; none of it is exported by itself. */
  content: ContentIndex;
  settings: Settings;
  /** The run one is walking; null when there is none. */
  run: Run | null;
  runs: Run[];
  /** Those that were not deleted, each with its plan. */
  walked: WalkedRun[];
  /** Plans of one's own. */
  plans: Plan[];
  library: LibraryMarks;
  skills: SkillRecords;
  /** In order of when they were made; those taken back as well. */
  attempts: Attempt[];
  cards: CardBox;
  /** Of cards, in order of when they were made; those taken back as well. */
  reviews: Review[];
  /** Measured and written-down work, in order of when it was made; what was taken away as well. */
  intervals: FocusInterval[];
  /** In order of when they were begun; those in the bin as well. */
  drawings: ListedDrawing[];
  /** With their sound, in order of when they were recorded; those in the bin as well. */
  recordings: ListedRecording[];
  /** Of every one there ever was, what the vault says of it. */
  recordingRecords: Recording[];
  /** Mock interviews in order of when they were begun; those in the bin as well. */
  interviews: Interview[];
  /** Without how far this machine looked for what is due, which changes by the hour. */
  reminders: Omit<Reminders, 'checkedUntil' | 'skipped'>;
  diagrams: ExportedDiagrams;
  /** In order of their dates; those in the bin are apart. */
  entries: ListedEntry[];
  inBin: ListedEntry[];
  tombstones: EntryTombstone[];
  months: string[];
}

/** Throws StorageFailure while the vault holds half of an import. */
export async function exportedVault(
  vault: ReadableVault,
  curriculum: Curriculum,
  pictures: ExportPictures | null,
): Promise<ExportedVault> {
  const lastImport = await vault.lastImport.read();
  if (lastImport && lastImport.state !== 'done') throw new StorageFailure(HALF_AN_IMPORT);
  const settings = await vault.settings.read();
  const runs = await everyOne(await vault.runIds(), (id) => vault.run(id).read());
  const plans = await everyOne(await vault.planIds(), (id) => vault.plan(id).read());
  const run = runs.find(({ id, deletedAt }) => id === settings.currentRunId && deletedAt === null) ?? null;
  const indexes = new Map([curriculum.plan, ...plans].map((plan) => [plan.id, indexPlan(plan)]));
  const index = (run && indexes.get(run.planId)) ?? indexPlan(curriculum.plan);
  const months = await vault.journalMonths();
  const { entries, tombstones, sources } = await listed(vault, months);
  const { checkedUntil: _at, skipped: _skipped, ...reminders } = await vault.reminders.read();
  const focus = await everyOne(await vault.focusMonths(), (month) => vault.focusMonth(month).read());
  const practice = await everyOne(await vault.practiceMonths(), (month) => vault.practiceMonth(month).read());
  const recordings = (await everyOne(await vault.recordingIds(), (id) => vault.recording(id).read())).sort(byId);
  return {
    index,
    content: contentIndex(curriculum, index.plan),
    settings,
    run,
    runs: runs.sort(byId),
    walked: runs
      .filter(({ deletedAt }) => deletedAt === null)
      .map((one) => ({ run: one, plan: indexes.get(one.planId) ?? null })),
    plans: plans.sort(byId),
    library: await vault.library.read(),
    skills: await vault.skills.read(),
    attempts: practice.flatMap(({ attempts }) => Object.values(attempts)).sort(byId),
    cards: await vault.cards.read(),
    reviews: practice.flatMap(({ reviews }) => Object.values(reviews)).sort(byId),
    intervals: focus.flatMap(({ intervals }) => Object.values(intervals)).sort(byId),
    drawings: await listedDrawings(
      vault,
      (await everyOne(await vault.drawingIds(), (id) => vault.drawing(id).read())).sort(byId),
    ),
    recordings: listedRecordings(recordings),
    recordingRecords: recordings,
    interviews: (await everyOne(await vault.interviewIds(), (id) => vault.interview(id).read())).sort(byId),
    reminders,
    diagrams: await exportedDiagrams(sources, pictures),
    entries: named(
      'journal',
      entries.filter(({ deletedAt }) => deletedAt === null),
    ),
    inBin: named(
      'bin',
      entries.filter(({ deletedAt }) => deletedAt !== null),
    ),
    tombstones: tombstones.sort(byId),
    months,
  };
}

const HALF_AN_IMPORT =
  'An import is being written or broke off. Let it finish, or start Leadlight, which takes it back; then export again.';

async function everyOne<Id, Item>(ids: readonly Id[], read: (id: Id) => Promise<Item | null>): Promise<Item[]> {
  const found: Item[] = [];
  for (const id of ids) {
    const item = await read(id);
    if (item !== null) found.push(item);
  }
  return found;
}

async function listed(vault: ReadableVault, months: readonly string[]) {
  const entries: Omit<ListedEntry, 'path'>[] = [];
  const tombstones: EntryTombstone[] = [];
  const sources = new Set<string>();
  for (const month of months) {
    const data = await vault.journalMonth(month).read();
    for (const entry of Object.values(data.entries)) {
      entries.push(withoutText(entry));
      for (const source of sourcesOf(entry)) sources.add(source);
    }
    tombstones.push(...Object.values(data.tombstones));
  }
  return { entries: entries.sort(oldestFirst), tombstones, sources };
}

function named(folder: string, entries: Omit<ListedEntry, 'path'>[]): ListedEntry[] {
  const names: FileNames = fileNames();
  return entries.map((entry) => ({ ...entry, path: `${folder}/${names.take(entry.date, nameOf(entry), entry.kind)}` }));
}

function withoutText(entry: Entry): Omit<ListedEntry, 'path'> {
  const { id, kind, title, date, tags, links, createdAt, deletedAt } = entry;
  const number = 'number' in entry ? entry.number : null;
  return { id, kind, title, date, tags, links, createdAt, deletedAt, number, story: storyFacts(entry) };
}

function nameOf({ kind, title, number = null }: Omit<ListedEntry, 'path'>): string {
  return numberedTitle({ kind, title, number });
}

type Dated = Pick<Entry, 'id' | 'date' | 'createdAt'>;

function oldestFirst(one: Dated, other: Dated): number {
  return compare(one.date, other.date) || compare(one.createdAt, other.createdAt) || compare(one.id, other.id);
}

function byId(one: { id: string }, other: { id: string }): number {
  return compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
