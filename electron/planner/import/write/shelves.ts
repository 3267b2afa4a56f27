import { z } from 'zod';
import type { Vault } from '#electron/vault/vault.ts';
import type { VaultDocument } from '#electron/vault/vaultDocument.ts';
import { withHistoryOf, withoutHistory } from '#shared/domain/drawings/withoutHistory.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { Attempt } from '#shared/model/attempt.ts';
import { Card, CardSettings, Review } from '#shared/model/card.ts';
import { Plan } from '#shared/model/curriculum.ts';
import { Drawing } from '#shared/model/drawing.ts';
import { Entry, EntryTombstone, type JournalMonth } from '#shared/model/entry.ts';
import { FocusInterval } from '#shared/model/focus.ts';
import { DrawingId, InterviewId, PlanId, RecordingId, RunId } from '#shared/model/ids.ts';
import { Interview } from '#shared/model/interview.ts';
import { UseMark } from '#shared/model/library.ts';
import { Recording } from '#shared/model/recording.ts';
import { Notice, QuietHours, ReminderRule, Reminders } from '#shared/model/reminder.ts';
import { Run } from '#shared/model/run.ts';
import { Settings } from '#shared/model/settings.ts';
import { EvidenceDecision, SkillRating } from '#shared/model/skillRecords.ts';
import { partShelf, type Shelf, wholeShelf } from './shelf.ts';

/** The key of a record that there is one of. */
export const ONLY = 'all';

/** Settings without paths of this machine, and without the run that is walked here. */
export const MovableSettings = Settings.omit({
  currentRunId: true,
  exportFolder: true,
  calendarFile: true,
  mirrorFolder: true,
});

const CurrentRun = z.strictObject({ currentRunId: RunId });
const oneDocument = () => ONLY;
const MOST_NOTICES = 200;

/** The history says that an import took an entry's place. */
function importedMonth(vault: Vault, month: string): VaultDocument<JournalMonth> {
  const { read, update } = vault.journalMonth(month);
  return { read, update: (change) => update(change, 'import') };
}

/** What a drawing was before stays here: an export does not have it. */
function withoutItsHistory(document: VaultDocument<Drawing | null>): VaultDocument<Drawing | null> {
  return {
    read: async () => {
      const drawing = await document.read();
      return drawing && withoutHistory(drawing);
    },
    update: (change) =>
      document.update((mine) => {
        const next = change(mine && withoutHistory(mine));
        return mine && next ? withHistoryOf(next, mine) : next;
      }),
  };
}

const tombstone = partShelf({
  subject: 'deleted-entries',
  schema: EntryTombstone,
  documentOf: monthOfId,
  document: (vault, month) => importedMonth(vault, month),
  records: ({ tombstones }) => tombstones,
  withRecords: (data, tombstones) => ({ ...data, tombstones }),
});

const entry = partShelf({
  subject: 'entries',
  schema: Entry,
  documentOf: monthOfId,
  document: (vault, month) => importedMonth(vault, month),
  records: ({ entries }) => entries,
  withRecords: (data, entries) => ({ ...data, entries }),
});

const attempt = partShelf({
  subject: 'attempts',
  schema: Attempt,
  documentOf: monthOfId,
  document: (vault, month) => vault.practiceMonth(month),
  records: ({ attempts }) => attempts,
  withRecords: (data, attempts) => ({ ...data, attempts }),
});

const review = partShelf({
  subject: 'reviews',
  schema: Review,
  documentOf: monthOfId,
  document: (vault, month) => vault.practiceMonth(month),
  records: ({ reviews }) => reviews,
  withRecords: (data, reviews) => ({ ...data, reviews }),
});

const interval = partShelf({
  subject: 'intervals',
  schema: FocusInterval,
  documentOf: monthOfId,
  document: (vault, month) => vault.focusMonth(month),
  records: ({ intervals }) => intervals,
  withRecords: (data, intervals) => ({ ...data, intervals }),
});

const card = partShelf({
  subject: 'cards',
  schema: Card,
  documentOf: oneDocument,
  document: (vault) => vault.cards,
  records: ({ cards }) => cards,
  withRecords: (data, cards) => ({ ...data, cards }),
});

const rating = partShelf({
  subject: 'ratings',
  schema: SkillRating,
  documentOf: oneDocument,
  document: (vault) => vault.skills,
  records: ({ ratings }) => ratings,
  withRecords: (data, ratings) => ({ ...data, ratings }),
});

const evidence = partShelf({
  subject: 'evidence',
  schema: EvidenceDecision,
  documentOf: oneDocument,
  document: (vault) => vault.skills,
  records: (data) => data.evidence,
  withRecords: (data, decisions) => ({ ...data, evidence: decisions }),
});

const mark = partShelf({
  subject: 'marks',
  schema: UseMark,
  documentOf: oneDocument,
  document: (vault) => vault.library,
  records: ({ marks }) => marks,
  withRecords: (_data, marks) => ({ marks }),
});

const rule = partShelf({
  subject: 'reminders',
  schema: ReminderRule,
  documentOf: oneDocument,
  document: (vault) => vault.reminders,
  records: ({ rules }) => rules,
  withRecords: (data, rules) => ({ ...data, rules }),
});

const told = partShelf({
  subject: 'reminders',
  isForFresh: true,
  schema: Reminders.shape.told.valueType,
  documentOf: oneDocument,
  document: (vault) => vault.reminders,
  records: (data) => data.told,
  withRecords: (data, times) => ({ ...data, told: times }),
});

const silenced = partShelf({
  subject: 'reminders',
  isForFresh: true,
  schema: z.string(),
  documentOf: oneDocument,
  document: (vault) => vault.reminders,
  records: ({ silencedOn }): Record<string, string> => silencedOn,
  withRecords: (data, dates) => ({ ...data, silencedOn: Reminders.shape.silencedOn.parse(dates) }),
});

const notice = partShelf({
  subject: 'reminders',
  isForFresh: true,
  schema: Notice,
  documentOf: oneDocument,
  document: (vault) => vault.reminders,
  records: ({ notices }) => Object.fromEntries(notices.map((one) => [one.id, one])),
  withRecords: (data, notices) => ({ ...data, notices: Object.values(notices).slice(-MOST_NOTICES) }),
});

const quiet = partShelf({
  subject: 'reminders',
  isForFresh: true,
  schema: QuietHours,
  documentOf: oneDocument,
  document: (vault) => vault.reminders,
  records: (data) => ({ [ONLY]: data.quiet }),
  withRecords: (data, { [ONLY]: hours }) => (hours ? { ...data, quiet: hours } : data),
});

const cardSettings = partShelf({
  subject: 'settings',
  isForFresh: true,
  schema: CardSettings,
  documentOf: oneDocument,
  document: (vault) => vault.cards,
  records: ({ settings }) => ({ [ONLY]: settings }),
  withRecords: (data, { [ONLY]: settings }) => (settings ? { ...data, settings } : data),
});

const settings = partShelf({
  subject: 'settings',
  isForFresh: true,
  schema: MovableSettings,
  documentOf: oneDocument,
  document: (vault) => vault.settings,
  records: (data) => {
    const { currentRunId: _run, exportFolder: _export, calendarFile: _file, mirrorFolder: _mirror, ...movable } = data;
    return { [ONLY]: movable };
  },
  withRecords: (data, { [ONLY]: movable }) => ({ ...data, ...movable }),
});

/** Which run is walked. There is none where none was begun. */
const currentRun = partShelf({
  subject: 'settings',
  schema: CurrentRun,
  documentOf: oneDocument,
  document: (vault) => vault.settings,
  records: ({ currentRunId }): Record<string, z.infer<typeof CurrentRun>> =>
    currentRunId === null ? {} : { [ONLY]: { currentRunId } },
  withRecords: (data, { [ONLY]: current }) => ({ ...data, currentRunId: current?.currentRunId ?? null }),
});

/** In the order in which they are written: what others refer to comes first. */
export const SHELVES = {
  plan: wholeShelf({ subject: 'plans', schema: Plan, document: (vault, id) => vault.plan(PlanId.parse(id)) }),
  run: wholeShelf({ subject: 'runs', schema: Run, document: (vault, id) => vault.run(RunId.parse(id)) }),
  drawing: wholeShelf({
    subject: 'drawings',
    schema: Drawing,
    document: (vault, id) => withoutItsHistory(vault.drawing(DrawingId.parse(id))),
  }),
  recording: wholeShelf({
    subject: 'recordings',
    schema: Recording,
    document: (vault, id) => vault.recording(RecordingId.parse(id)),
  }),
  tombstone,
  entry,
  attempt,
  card,
  review,
  interval,
  interview: wholeShelf({
    subject: 'interviews',
    schema: Interview,
    document: (vault, id) => vault.interview(InterviewId.parse(id)),
  }),
  rating,
  evidence,
  mark,
  rule,
  told,
  silenced,
  notice,
  quiet,
  'card-settings': cardSettings,
  settings,
  'current-run': currentRun,
} satisfies Record<string, Shelf>;

export type ShelfName = keyof typeof SHELVES;

export const isShelfName = (name: string): name is ShelfName => Object.hasOwn(SHELVES, name);
