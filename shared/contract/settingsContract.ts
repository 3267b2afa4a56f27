import { Settings } from '../model/settings.ts';
import { expected } from './failures.ts';

export const settingsContract = {
  get: expected.output(Settings),
  /** The calendar file and the mirror have ways of their own (calendarContract, exportContract), which look at the path first. */
  save: expected
    .input(Settings.omit({ updatedAt: true, currentRunId: true, calendarFile: true, mirrorFolder: true }).partial())
    .output(Settings),
};
