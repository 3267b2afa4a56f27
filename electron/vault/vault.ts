import type { CardBox } from '#shared/model/card.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { Drawing } from '#shared/model/drawing.ts';
import type { FocusMonth, FocusNow } from '#shared/model/focus.ts';
import type { FormerNames } from '#shared/model/formerNames.ts';
import type { DrawingId, InterviewId, PlanId, RecordingId, RunId } from '#shared/model/ids.ts';
import type { ImportRecord } from '#shared/model/importRecord.ts';
import type { Interview } from '#shared/model/interview.ts';
import type { LibraryMarks } from '#shared/model/library.ts';
import type { PracticeMonth } from '#shared/model/practiceMonth.ts';
import type { Recording } from '#shared/model/recording.ts';
import type { Reminders } from '#shared/model/reminder.ts';
import type { Run } from '#shared/model/run.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { SkillRecords } from '#shared/model/skillRecords.ts';
import type { VaultHealth } from '#shared/model/vaultHealth.ts';
import type { Attachments } from './attachments/attachments.ts';
import type { BackupsOfUser } from './backups/backupsOfUser.ts';
import type { VaultHistory } from './history/entryHistory.ts';
import type { JournalDocument } from './history/journalMonths.ts';
import type { Inbox } from './inbox/inbox.ts';
import type { Conflicts } from './merge/conflicts.ts';
import type { VaultDocument } from './vaultDocument.ts';

/** The folder that holds the user's data, held by this process alone until it is closed. */
export interface Vault {
  readonly folder: string;
  /** Where the backups go now. */
  readonly backupFolder: string;
  readonly backups: BackupsOfUser;
  readonly settings: VaultDocument<Settings>;
  readonly library: VaultDocument<LibraryMarks>;
  /** Renames whose links were not all rewritten yet. */
  readonly links: VaultDocument<FormerNames>;
  readonly skills: VaultDocument<SkillRecords>;
  run(id: RunId): VaultDocument<Run | null>;
  runIds(): Promise<RunId[]>;
  /** A plan of one's own; null once it was taken away. */
  plan(id: PlanId): VaultDocument<Plan | null>;
  planIds(): Promise<PlanId[]>;
  /** `month` is `2027-02`; a month without a file reads as empty. */
  journalMonth(month: string): JournalDocument;
  /** Months that have a file, oldest first. */
  journalMonths(): Promise<string[]>;
  /** What entries were before; written with each save of the journal. */
  readonly history: VaultHistory;
  /** Cards to repeat; their reviews are in the months of practice. */
  readonly cards: VaultDocument<CardBox>;
  readonly reminders: VaultDocument<Reminders>;
  practiceMonth(month: string): VaultDocument<PracticeMonth>;
  practiceMonths(): Promise<string[]>;
  /** The session that is being worked on; null when there is none. */
  readonly focusNow: VaultDocument<FocusNow | null>;
  focusMonth(month: string): VaultDocument<FocusMonth>;
  focusMonths(): Promise<string[]>;
  drawing(id: DrawingId): VaultDocument<Drawing | null>;
  drawingIds(): Promise<DrawingId[]>;
  recording(id: RecordingId): VaultDocument<Recording | null>;
  recordingIds(): Promise<RecordingId[]>;
  interview(id: InterviewId): VaultDocument<Interview | null>;
  interviewIds(): Promise<InterviewId[]>;
  /** The last import, for undo; null when there is none. */
  readonly lastImport: VaultDocument<ImportRecord | null>;
  readonly attachments: Attachments;
  readonly inbox: Inbox;
  /** Second copies of our files that sync tools left in the folder; which there are is in the health. */
  readonly conflicts: Conflicts;
  /** Looks at once for what others did in the folder. */
  lookOutside(): Promise<void>;
  health(): VaultHealth;
  dismissRepairs(): void;
  /** Makes a backup at once, whatever the hour. Throws StorageFailure when there can be none. */
  backUp(reason: 'import'): Promise<void>;
  /** Copies every file to an empty folder, or accepts one that is a vault already. Verified by reading back. */
  copyTo(folder: string): Promise<{ copiedFiles: number }>;
  /** Waits for every save under way, then lets go of the lock. */
  close(): Promise<void>;
}
