import { RecordingId } from '#shared/model/ids.ts';
import type { Documents } from '../documents.ts';
import { recordingIdOfSound } from '../layout.ts';

/** How much sound a recording has, by what is written down of it; 0 for any other attachment, and for one in the bin. */
export function recordedBytes({ recording }: Pick<Documents, 'recording'>): (path: string) => Promise<number> {
  return async (path) => {
    const id = recordingIdOfSound(path);
    const found = id === null ? null : await recording(RecordingId.parse(id)).read();
    return found && found.deletedAt === null ? found.bytes : 0;
  };
}
