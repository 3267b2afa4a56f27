import type { Backups } from './backups/backups.ts';
import { cached } from './cached.ts';
import type { Format } from './format.ts';
import type { Formats } from './formats.ts';
import { journalMonths } from './history/journalMonths.ts';
import {
  CARDS_FILE,
  drawingPath,
  FOCUS_NOW_FILE,
  focusPath,
  historyPath,
  IMPORT_FILE,
  interviewPath,
  LIBRARY_FILE,
  LINKS_FILE,
  planPath,
  practicePath,
  REMINDERS_FILE,
  recordingPath,
  runPath,
  SETTINGS_FILE,
  SKILLS_FILE,
} from './layout.ts';
import { type LoadTools, loadDocument } from './loadDocument.ts';
import { type DocumentPlace, type OpenDocument, openDocument } from './openDocument.ts';
import { recentDocuments } from './recentDocuments.ts';
import type { Vault } from './vault.ts';
import { VaultReadOnly } from './vaultDocument.ts';

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
  settled(): Promise<void>;
  /** False once it ended. */
  isOpen(): boolean;
  /** From now on nothing is saved any more. */
  end(): void;
}

interface Tools extends LoadTools {
  formats: Formats;
  backups: Backups;
  /** The time that the history is kept by. */
  now: () => Date;
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
  let hasEnded = false;

  function open<Data>(
    path: string,
    format: Format<Data>,
    touch: typeof months.touch,
    around: Pick<DocumentPlace<Data>, 'beforeSave' | 'afterSave'> = {},
  ): OpenDocument<Data> {
    return openDocument({
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
    });
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

  return {
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
      await Promise.all(
        [
          settings,
          library,
          links,
          skills,
          cards,
          reminders,
          focusNow,
          lastImport,
          ...[runs, plans, drawings, recordings, interviews, journal, former, practice, focus].flatMap((all) => [
            ...all.all(),
          ]),
        ].map((document) => document.settled()),
      );
    },
    isOpen: () => !hasEnded,
    end: () => {
      hasEnded = true;
    },
  };
}
