import { Entry } from '#shared/model/entry.ts';
import type { Backups } from './backups/backups.ts';
import { cached } from './cached.ts';
import type { Format } from './format.ts';
import type { Formats } from './formats.ts';
import { journalMonths } from './history/journalMonths.ts';
import {
  CARDS_FILE,
  drawingIdIn,
  drawingPath,
  FOCUS_NOW_FILE,
  focusMonthIn,
  focusPath,
  historyMonthIn,
  historyPath,
  IMPORT_FILE,
  interviewIdIn,
  interviewPath,
  LIBRARY_FILE,
  LINKS_FILE,
  monthIn,
  planIdIn,
  planPath,
  practiceMonthIn,
  practicePath,
  REMINDERS_FILE,
  recordingIdIn,
  recordingPath,
  runIdIn,
  runPath,
  SETTINGS_FILE,
  SKILLS_FILE,
} from './layout.ts';
import { type LoadTools, loadDocument } from './loadDocument.ts';
import { type MergeableDocument, mergeableDocument } from './merge/mergeableDocument.ts';
import type { Loser } from './merge/mergeByRecord.ts';
import { type DocumentPlace, type OpenDocument, openDocument } from './openDocument.ts';
import { type TakeInTools, takeIn } from './outside/takeIn.ts';
import { recentDocuments } from './recentDocuments.ts';
import type { RepairLog } from './repair/repairLog.ts';
import type { Vault } from './vault.ts';
import { StorageFailure, VaultReadOnly } from './vaultDocument.ts';

export interface Documents
  extends Pick<
    Vault,
    | 'settings'
    | 'library'
    | 'links'
    | 'skills'
    | 'run'
    | 'plan'
    | 'journalMonth'
    | 'history'
    | 'practiceMonth'
    | 'drawing'
    | 'recording'
    | 'interview'
    | 'cards'
    | 'reminders'
    | 'focusNow'
    | 'focusMonth'
    | 'lastImport'
  > {
  /** The document at a path of the vault; null for a path that is none. */
  documentAt(path: string): MergeableDocument | null;
  /** Takes in what somebody else wrote into files that are in use. */
  lookAll(): Promise<void>;
  settled(): Promise<void>;
  /** False once it ended. */
  isOpen(): boolean;
  /** From now on nothing is saved any more. */
  end(): void;
}

interface Tools extends LoadTools {
  formats: Formats;
  backups: Backups;
  log: RepairLog;
  /** The time that the history is kept by. */
  now: () => Date;
  /** The time that files are written at. */
  diskNow: () => Date;
  /** Somebody else changed what the file at this path holds. */
  onOutsideChange(path: string): void;
}

/** Months kept in memory: those on screen and those just written to. Ten years of them would not be small. */
const MONTHS_IN_MEMORY = 6;
/** Larger than the journal's, and asked for once a minute while one writes. */
const HISTORIES_IN_MEMORY = 2;

/** One document a file, however often it is asked for, so that its updates stand in one queue. */
export function openDocuments(tools: Tools): Documents {
  const { formats, health, backups } = tools;
  const months = recentDocuments(MONTHS_IN_MEMORY);
  const histories = recentDocuments(HISTORIES_IN_MEMORY);
  const byPath = new Map<string, MergeableDocument>();
  let hasEnded = false;
  const takingIn: TakeInTools = { ...tools, now: tools.diskNow, keepLosers: (losers) => keepLosers(losers) };

  function open<Data>(
    path: string,
    format: Format<Data>,
    touch: typeof months.touch,
    around: Pick<DocumentPlace<Data>, 'beforeSave' | 'afterSave'> = {},
  ): OpenDocument<Data> {
    const document = openDocument<Data>({
      ...around,
      path,
      format,
      files: tools.files,
      touch,
      load: () => loadDocument(path, format, tools),
      assertOpen: () => {
        if (hasEnded) throw new VaultReadOnly('The vault was closed. Start Leadlight again.');
      },
      assertWritable: () => {
        const because = health.current().readOnlyBecause;
        if (because !== null) throw new VaultReadOnly(because);
      },
      beforeNewVersion: () => backups.beforeNewVersion(),
      noticeChange: () => tools.onOutsideChange(path),
      takeIn: async (changed) => {
        const taken = await takeIn(takingIn, { ...changed, path, format });
        if (taken?.isChanged) tools.onOutsideChange(path);
        return taken;
      },
    });
    byPath.set(path, mergeableDocument({ ...takingIn, path, format, document }));
    return document;
  }

  const stays = () => undefined;
  const settings = open(SETTINGS_FILE, formats.settings, stays);
  const library = open(LIBRARY_FILE, formats.library, stays);
  const links = open(LINKS_FILE, formats.links, stays);
  const skills = open(SKILLS_FILE, formats.skills, stays);
  const runs = cached((path) => open(path, formats.run, stays));
  const plans = cached((path) => open(path, formats.plan, stays));
  const drawings = cached((path) => open(path, formats.drawing, stays));
  const recordings = cached((path) => open(path, formats.recording, stays));
  const interviews = cached((path) => open(path, formats.interview, stays));
  const practice = cached((path) => open(path, formats.practiceMonth, months.touch));
  const cards = open(CARDS_FILE, formats.cards, stays);
  const reminders = open(REMINDERS_FILE, formats.reminders, stays);
  const focusNow = open(FOCUS_NOW_FILE, formats.focusNow, stays);
  const focus = cached((path) => open(path, formats.focusMonth, months.touch));
  // Large at times, and seldom asked for.
  const lastImport = open(IMPORT_FILE, formats.lastImport, months.touch);
  const former = cached((path) => open(path, formats.historyMonth, histories.touch));
  const journal = journalMonths({
    open: (path, around) => open(path, formats.journalMonth, months.touch, around),
    history: (month) => former.at(historyPath(month)),
    now: tools.now,
  });

  /** Versions of entries that lost are in the history; what is of another kind comes back. */
  async function keepLosers(losers: Loser[]): Promise<Loser[]> {
    const others: Loser[] = [];
    for (const loser of losers) {
      const entry = loser.collection === 'entries' ? Entry.safeParse(loser.record) : null;
      if (entry?.success) await journal.history.keep(entry.data, 'other-copy');
      else others.push(loser);
    }
    return others;
  }

  const shelves: [idIn: (path: string) => string | null, documents: { at(path: string): unknown }][] = [
    [runIdIn, runs],
    [planIdIn, plans],
    [drawingIdIn, drawings],
    [recordingIdIn, recordings],
    [interviewIdIn, interviews],
    [practiceMonthIn, practice],
    [focusMonthIn, focus],
    [historyMonthIn, former],
    [monthIn, journal],
  ];

  function documentAt(path: string): MergeableDocument | null {
    shelves.find(([idIn]) => idIn(path) !== null)?.[1].at(path);
    return byPath.get(path) ?? null;
  }

  return {
    documentAt,
    lookAll: async () => {
      for (const document of byPath.values()) {
        await document.look().catch((error: unknown) => {
          // One that the disk refuses keeps none of the others waiting; whoever saves it is told.
          if (!(error instanceof StorageFailure || error instanceof VaultReadOnly)) throw error;
        });
      }
    },
    settings,
    library,
    links,
    skills,
    run: (id) => runs.at(runPath(id)),
    plan: (id) => plans.at(planPath(id)),
    drawing: (id) => drawings.at(drawingPath(id)),
    recording: (id) => recordings.at(recordingPath(id)),
    interview: (id) => interviews.at(interviewPath(id)),
    journalMonth: journal.month,
    history: journal.history,
    practiceMonth: (month) => practice.at(practicePath(month)),
    cards,
    reminders,
    focusNow,
    lastImport,
    focusMonth: (month) => focus.at(focusPath(month)),
    settled: async () => {
      await Promise.all([...byPath.values()].map((document) => document.settled()));
    },
    isOpen: () => !hasEnded,
    end: () => {
      hasEnded = true;
    },
  };
}
