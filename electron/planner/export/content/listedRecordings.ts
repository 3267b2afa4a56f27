import { isTombstone } from '#shared/domain/recordings/bin.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Recording } from '#shared/model/recording.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { fileNames } from './fileNames.ts';

/** A recording with its page and, beside it, the sound. */
export interface ListedRecording {
  recording: Recording;
  path: string;
  soundPath: string;
  /** The day it was recorded. */
  date: LocalDate;
}

/** In order of when they were recorded; those in the bin in a folder of their own. */
export function listedRecordings(recordings: readonly Recording[]): ListedRecording[] {
  const names = { kept: fileNames(), bin: fileNames() };
  return recordings
    .filter((one) => !isTombstone(one) && one.bytes > 0)
    .map((recording) => {
      const isKept = recording.deletedAt === null;
      const date = wallClockAt(recording.createdAt, recording.zone).date;
      const name = (isKept ? names.kept : names.bin).take(date, recording.title, 'recording');
      const path = `${isKept ? 'recordings' : 'bin/recordings'}/${name}`;
      return { recording, path, soundPath: path.replace(/\.md$/, '.webm'), date };
    });
}
