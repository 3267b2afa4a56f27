import { soundPath } from '#electron/vault/layout.ts';
import { type RecordingSummary, type RecordingUsage, SLICE_BYTES } from '#shared/contract/recordingsContract.ts';
import { addMark, changeMark } from '#shared/domain/recordings/marks.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import type { RecordingId } from '#shared/model/ids.ts';
import type { Recording } from '#shared/model/recording.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import type { RecordingsService } from './recordingsService.ts';

export function recordingsRouter({ vault, clock, host }: PlannerParts, service: RecordingsService) {
  const recordings = procedures.recordings;

  /** Changes one that is not in the bin. */
  function edit(id: RecordingId, change: (recording: Recording) => Partial<Recording>): Promise<Recording> {
    return service.replace(id, (before) => {
      if (before.deletedAt !== null) throw failure('invalid', 'This recording is in the bin. Restore it to change it.');
      return { ...before, ...change(before), updatedAt: clock.now() };
    });
  }

  function summary({ marks, critique, ...recording }: Recording): RecordingSummary {
    const isLive = service.isLive(recording);
    return { ...recording, marks: marks.length, hasCritique: critique.trim() !== '', isLive };
  }

  return recordings.router({
    prepare: recordings.prepare.handler(() => {
      host.letPageRecord?.();
      return {};
    }),
    begin: recordings.begin.handler(({ input }) => service.begin(input)),
    addChunk: recordings.addChunk.handler(async ({ input: { sound, ...chunk } }) => {
      const { bytes, seconds } = await service.addChunk({ ...chunk, sound: Buffer.from(sound, 'base64') });
      return { bytes, seconds };
    }),
    finish: recordings.finish.handler(({ input: { id, seconds } }) => service.finish(id, seconds)),
    list: recordings.list.handler(async ({ input: { sessionId, entryId, item, inBin } }) =>
      (await service.all())
        .filter(({ deletedAt }) => (deletedAt !== null) === inBin)
        .filter(({ links }) => sessionId === null || links.sessionId === sessionId)
        .filter(({ links }) => entryId === null || links.entryId === entryId)
        .filter(({ links }) => item === null || links.items.includes(item))
        .map(summary),
    ),
    get: recordings.get.handler(({ input: { id } }) => service.there(id)),
    sound: recordings.sound.handler(async ({ input: { id, from } }) => {
      const { bytes } = await service.there(id);
      const sound = await vault.attachments.read(soundPath(id));
      if (!sound || sound.length === 0) throw failure('not-found', 'There is no sound in this recording.');
      // One that is still taken grows while it is read: only what its record says is whole.
      const whole = sound.subarray(0, bytes);
      const next = from + SLICE_BYTES;
      return {
        sound: whole.subarray(from, next).toString('base64'),
        next: next < whole.length ? next : null,
      };
    }),
    edit: recordings.edit.handler(({ input }) => edit(input.id, () => defined(input.edit))),
    saveCritique: recordings.saveCritique.handler(({ input: { id, before, after } }) =>
      edit(id, ({ critique }) => {
        if (critique !== before && critique !== after) throw failure('conflict', WRITTEN_ELSEWHERE);
        return { critique: after };
      }),
    ),
    addMark: recordings.addMark.handler(({ input: { id, mark } }) =>
      edit(id, ({ marks }) => {
        const added = addMark(marks, mark);
        if (isRefusal(added)) throw failure('invalid', added.refused);
        return { marks: added };
      }),
    ),
    changeMark: recordings.changeMark.handler(({ input: { id, before, after } }) =>
      edit(id, (recording) => {
        const changed = changeMark(recording, before, after);
        if (isRefusal(changed)) throw failure('conflict', changed.refused);
        return { marks: changed };
      }),
    ),
    remove: recordings.remove.handler(async ({ input: { id } }) => {
      const { state } = await service.there(id);
      if (state === 'taking') await service.finish(id, null);
      return service.replace(id, (one) =>
        one.deletedAt === null ? { ...one, deletedAt: clock.now(), updatedAt: clock.now() } : one,
      );
    }),
    restore: recordings.restore.handler(({ input: { id } }) =>
      service.replace(id, (one) =>
        one.deletedAt === null ? one : { ...one, deletedAt: null, updatedAt: clock.now() },
      ),
    ),
    usage: recordings.usage.handler(async () => {
      const usage: RecordingUsage = { recordings: 0, bytes: 0, inBin: 0, bytesInBin: 0 };
      for (const { deletedAt, bytes } of await service.all()) {
        if (deletedAt === null) {
          usage.recordings += 1;
          usage.bytes += bytes;
        } else {
          usage.inBin += 1;
          usage.bytesInBin += bytes;
        }
      }
      return usage;
    }),
  });
}

const WRITTEN_ELSEWHERE = 'This was written in another window as well. Copy your text and open the recording again.';

/** Without what was not given. */
function defined({ title, links }: { title?: string | undefined; links?: Recording['links'] | undefined }) {
  return { ...(title === undefined ? {} : { title }), ...(links === undefined ? {} : { links }) };
}
