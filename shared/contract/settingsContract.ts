import { Settings } from '../model/settings.ts';
import { expected } from './failures.ts';

export const settingsContract = {
  get: expected.output(Settings),
  /** The calendar file has a way of its own (calendarContract), which looks at the path first. */
  save: expected
    .input(Settings.omit({ updatedAt: true, currentRunId: true, calendarFile: true }).partial())
    .output(Settings),
};
