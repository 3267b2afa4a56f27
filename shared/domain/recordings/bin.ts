import type { Recording } from '../../model/recording.ts';
import type { Instant } from '../../model/time.ts';

/** True for what only says that there was a recording: its time in the bin is over. */
export const isTombstone = ({ deletedAt, bytes }: Pick<Recording, 'deletedAt' | 'bytes'>): boolean =>
  deletedAt !== null && bytes === 0;

/** What stays when the sound is gone. */
export function tombstoneOf(recording: Recording, now: Instant): Recording {
  return {
    ...recording,
    title: '',
    state: 'finished',
    seconds: 0,
    bytes: 0,
    marks: [],
    critique: '',
    updatedAt: now,
    deletedAt: recording.deletedAt ?? now,
  };
}
