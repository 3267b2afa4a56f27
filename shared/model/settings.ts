import { z } from 'zod';
import { FIRST_FOCUS_SETTINGS, FocusSettings } from './focus.ts';
import { RunId } from './ids.ts';
import { Instant, Weekday } from './time.ts';
import { PLAN_TIMETABLE, Timetable, WeekdayTimetables } from './timetable.ts';

export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

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
  seenVersion: null,
  updatedAt: null,
};
