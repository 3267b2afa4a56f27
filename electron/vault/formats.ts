import { z } from 'zod';
import { CardBox, FIRST_CARD_SETTINGS } from '#shared/model/card.ts';
import { Plan } from '#shared/model/curriculum.ts';
import { Drawing } from '#shared/model/drawing.ts';
import { JournalMonth } from '#shared/model/entry.ts';
import { FocusMonth, FocusNow } from '#shared/model/focus.ts';
import { FormerNames } from '#shared/model/formerNames.ts';
import { HistoryMonth } from '#shared/model/history.ts';
import { ImportRecord } from '#shared/model/importRecord.ts';
import { Interview } from '#shared/model/interview.ts';
import { LibraryMarks } from '#shared/model/library.ts';
import { PracticeMonth } from '#shared/model/practiceMonth.ts';
import { Recording } from '#shared/model/recording.ts';
import { FIRST_REMINDERS, Reminders } from '#shared/model/reminder.ts';
import { Run } from '#shared/model/run.ts';
import { FIRST_SETTINGS, Settings } from '#shared/model/settings.ts';
import { SkillRecords } from '#shared/model/skillRecords.ts';
import { Thought } from '#shared/model/thought.ts';
import { Repair } from '#shared/model/vaultHealth.ts';
import type { Format } from './format.ts';
import { salvageHistoryMonth } from './repair/salvageHistoryMonth.ts';
import { salvageJournalMonth } from './repair/salvageJournalMonth.ts';
import { salvageSettings } from './repair/salvageSettings.ts';
import { VaultIdentity } from './vaultIdentity.ts';
import * as steps from './versions/migrations.ts';
import { inWords } from './words.ts';

/** Every kind of file in the vault. */
export interface Formats {
  vault: Format<VaultIdentity | null>;
  settings: Format<Settings>;
  run: Format<Run | null>;
  journalMonth: Format<JournalMonth>;
  historyMonth: Format<HistoryMonth>;
  library: Format<LibraryMarks>;
  links: Format<FormerNames>;
  skills: Format<SkillRecords>;
  practiceMonth: Format<PracticeMonth>;
  cards: Format<CardBox>;
  reminders: Format<Reminders>;
  focusMonth: Format<FocusMonth>;
  focusNow: Format<FocusNow | null>;
  drawing: Format<Drawing | null>;
  recording: Format<Recording | null>;
  interview: Format<Interview | null>;
  plan: Format<Plan | null>;
  thought: Format<Thought | null>;
  repairs: Format<Repair[]>;
  lastImport: Format<ImportRecord | null>;
}

export const FORMATS: Formats = {
  vault: {
    name: 'vault',
    schema: VaultIdentity.nullable(),
    first: null,
    steps: steps.VAULT,
    describe: () => "The vault's name tag",
  },
  settings: {
    name: 'settings',
    schema: Settings,
    first: FIRST_SETTINGS,
    steps: steps.SETTINGS,
    describe: () => 'The settings file',
    salvage: salvageSettings,
  },
  run: { name: 'run', schema: Run.nullable(), first: null, steps: steps.RUN, describe: () => 'The calendar of a run' },
  journalMonth: {
    name: 'journal-month',
    schema: JournalMonth,
    first: { entries: {}, tombstones: {} },
    steps: steps.JOURNAL_MONTH,
    describe: (path) => `The journal of ${inWords.monthOf(path)}`,
    salvage: salvageJournalMonth,
  },
  historyMonth: {
    name: 'history-month',
    schema: HistoryMonth,
    first: { revisions: {} },
    steps: steps.HISTORY_MONTH,
    describe: (path) => `What the entries of ${inWords.monthOf(path)} were before`,
    salvage: salvageHistoryMonth,
  },
  links: {
    name: 'links',
    schema: FormerNames,
    first: { former: {} },
    steps: steps.LINKS,
    describe: () => 'The list of titles whose links are being rewritten',
  },
  library: {
    name: 'library',
    schema: LibraryMarks,
    first: { marks: {} },
    steps: steps.LIBRARY,
    describe: () => 'The list of what you used from the library',
  },
  skills: {
    name: 'skills',
    schema: SkillRecords,
    first: { ratings: {}, evidence: {} },
    steps: steps.SKILLS,
    describe: () => 'The file of your skill ratings and their evidence',
  },
  practiceMonth: {
    name: 'practice-month',
    schema: PracticeMonth,
    first: { attempts: {}, reviews: {} },
    steps: steps.PRACTICE_MONTH,
    describe: (path) => `The record of questions practised in ${inWords.monthOf(path)}`,
  },
  cards: {
    name: 'cards',
    schema: CardBox,
    first: { cards: {}, settings: FIRST_CARD_SETTINGS },
    steps: steps.CARDS,
    describe: () => 'The file of your cards and how many come a day',
  },
  reminders: {
    name: 'reminders',
    schema: Reminders,
    first: FIRST_REMINDERS,
    steps: steps.REMINDERS,
    describe: () => 'The file of your reminders',
  },
  focusMonth: {
    name: 'focus-month',
    schema: FocusMonth,
    first: { intervals: {} },
    steps: steps.FOCUS_MONTH,
    describe: (path) => `The record of hours worked in ${inWords.monthOf(path)}`,
  },
  focusNow: {
    name: 'focus-now',
    schema: FocusNow.nullable(),
    first: null,
    steps: steps.FOCUS_NOW,
    describe: () => 'The session that was being worked on',
  },
  drawing: {
    name: 'drawing',
    schema: Drawing.nullable(),
    first: null,
    steps: steps.DRAWING,
    describe: () => 'What a drawing belongs to',
  },
  recording: {
    name: 'recording',
    schema: Recording.nullable(),
    first: null,
    steps: steps.RECORDING,
    describe: () => 'The file with the marks and notes of a recording',
  },
  interview: {
    name: 'interview',
    schema: Interview.nullable(),
    first: null,
    steps: steps.INTERVIEW,
    describe: () => 'A mock interview',
  },
  plan: { name: 'plan', schema: Plan.nullable(), first: null, steps: steps.PLAN, describe: () => 'A plan of your own' },
  thought: {
    name: 'thought',
    schema: Thought.nullable(),
    first: null,
    steps: steps.THOUGHT,
    describe: () => 'A captured thought',
  },
  repairs: {
    name: 'repairs',
    schema: z.array(Repair),
    first: [],
    steps: steps.REPAIRS,
    describe: () => 'The list of repairs',
  },
  lastImport: {
    name: 'import',
    schema: ImportRecord.nullable(),
    first: null,
    steps: [],
    describe: () => 'What undo of the last import needs',
  },
};
