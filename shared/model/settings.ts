import { z } from 'zod';
import { FIRST_FOCUS_SETTINGS, FocusSettings } from './focus.ts';
import { RunId } from './ids.ts';
import { Instant, Weekday } from './time.ts';
import { PLAN_TIMETABLE, Timetable, WeekdayTimetables } from './timetable.ts';

export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

/** When an encrypted vault locks itself, and what is shown of it meanwhile. A vault that is not encrypted never locks. */
export const LockSettings = z.strictObject({
  /** Minutes without a key, a click or a pause of focus; null never locks for that. */
  afterMinutes: z.int().min(1).max(240).nullable(),
  /** When the machine goes to sleep, or its screen is locked. */
  onSleep: z.boolean(),
  /** Notifications say that something is due, never what. */
  hidesNotices: z.boolean(),
});
export type LockSettings = z.infer<typeof LockSettings>;

export const FIRST_LOCK_SETTINGS: LockSettings = { afterMinutes: 15, onSleep: true, hidesNotices: false };

export const Settings = z.strictObject({
  theme: Theme,
  /** False until the welcome was finished or skipped. */
  isWelcomed: z.boolean(),
  currentRunId: RunId.nullable(),
  /** What a new run begins with. */
  timetable: Timetable,
  weekdayTimetables: WeekdayTimetables,
  restWeekdays: z.array(Weekday).max(6),
  /** The folder of the last export; null until there was one. */
  exportFolder: z.string().nullable(),
  /** The `.ics` file that is kept up to date for other calendars; null when none is. */
  calendarFile: z.string().nullable(),
  /** The folder that is kept equal to the vault as Markdown; null when none is. */
  mirrorFolder: z.string().nullable(),
  editorView: z.enum(['write', 'both', 'read']),
  focus: FocusSettings,
  lock: LockSettings,
  /** The version of Leadlight whose news were read last; null until Leadlight was begun. */
  seenVersion: z.string().max(40).nullable(),
  updatedAt: Instant.nullable(),
});
export type Settings = z.infer<typeof Settings>;

export const FIRST_SETTINGS: Settings = {
  theme: 'system',
  isWelcomed: false,
  currentRunId: null,
  timetable: PLAN_TIMETABLE,
  weekdayTimetables: {},
  restWeekdays: [7],
  exportFolder: null,
  calendarFile: null,
  mirrorFolder: null,
  editorView: 'both',
  focus: FIRST_FOCUS_SETTINGS,
  lock: FIRST_LOCK_SETTINGS,
  seenVersion: null,
  updatedAt: null,
};
