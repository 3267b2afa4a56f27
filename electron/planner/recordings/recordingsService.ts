import { soundPath } from '#electron/vault/layout.ts';
import { notSavedAnywhere } from '#electron/vault/storageFailures.ts';
import { turns } from '#electron/vault/turns.ts';
import { StorageFailure } from '#electron/vault/vaultDocument.ts';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import { isTombstone } from '#shared/domain/recordings/bin.ts';
import { placeChunk } from '#shared/domain/recordings/placeChunk.ts';
import { RecordingId } from '#shared/model/ids.ts';
import type { Recording } from '#shared/model/recording.ts';
import { newId } from '../newId.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';

export type RecordingsService = ReturnType<typeof recordingsService>;

interface Chunk {
  id: RecordingId;
  at: number;
  sound: Buffer;
  /** How long the take is with it. */
  seconds: number;
}

/** A window that records sends something every second or two, also in a pause. */
const LIVE_FOR_MS = 6_000;

/** Takes and what is kept of them. Whoever is answered may rely on the disk. */
export function recordingsService({ vault, clock, changes }: PlannerParts) {
  /** When a take was last heard of, in milliseconds since 1970. */
  const heardAt = new Map<RecordingId, number>();
  /** One piece of sound after the other, and the end after all of them. */
  const { inTurn } = turns();

  const nowMs = () => Date.parse(clock.now());

  async function there(id: RecordingId): Promise<Recording> {
    const recording = await vault.recording(id).read();
    if (!recording || isTombstone(recording)) throw failure('not-found', 'This recording is not there any more.');
    return recording;
  }

  function tell(recording: Recording): Recording {
    changes.publish({ topic: 'recordings', id: recording.id });
    return recording;
  }

  /** Replaces one. A `change` that answers the same object saves nothing. */
  async function replace(id: RecordingId, change: (recording: Recording) => Recording): Promise<Recording> {
    const before = await there(id);
    if (change(before) === before) return before;
    const after = await vault.recording(id).update((stored) => change(stored ?? before));
    return tell(after ?? before);
  }

  async function addChunk({ id, at, sound, seconds }: Chunk): Promise<Pick<Recording, 'bytes' | 'seconds'>> {
    const take = await there(id);
    const place = placeChunk(take, { at, length: sound.length });
    if (typeof place === 'object') throw failure('invalid', place.refused);
    heardAt.set(id, nowMs());
    if (place === 'known') return take;
    try {
      await vault.attachments.append(soundPath(id), sound, at);
      // Sound first: a record never says that there is more than there is.
      const longer = { bytes: at + sound.length, seconds, updatedAt: clock.now() };
      return (await vault.recording(id).update((stored) => ({ ...(stored ?? take), ...longer }))) ?? take;
    } catch (error) {
      throw error instanceof StorageFailure ? failure('storage-failed', soundNotSaved(error, take)) : error;
    }
  }

  function soundNotSaved(error: StorageFailure, { seconds }: Recording): string {
    const { message } = notSavedAnywhere(error.cause, vault.folder);
    return `${message} What was recorded until ${clockFigure(seconds * 1000)} is kept and can be played.`;
  }

  /** With what is on disk, which after a crash can be a piece more than the record says. */
  async function finish(id: RecordingId, seconds: number | null): Promise<Recording> {
    const bytes = (await vault.attachments.size(soundPath(id))) ?? 0;
    heardAt.delete(id);
    return replace(id, (take) => {
      if (take.state === 'finished') return take;
      const now = clock.now();
      const ended = { ...take, state: 'finished' as const, bytes, seconds: seconds ?? take.seconds, updatedAt: now };
      // Nothing was heard: there is nothing to keep, nor to bring back.
      return bytes === 0 ? { ...ended, deletedAt: now } : ended;
    });
  }

  return {
    there,
    replace,
    isLive: ({ id, state }: Pick<Recording, 'id' | 'state'>): boolean =>
      state === 'taking' && nowMs() - (heardAt.get(id) ?? Number.NEGATIVE_INFINITY) < LIVE_FOR_MS,
    /** All that are more than a tombstone, the newest first. */
    async all(): Promise<Recording[]> {
      const found: Recording[] = [];
      for (const id of await vault.recordingIds()) {
        const recording = await vault.recording(id).read();
        if (recording && !isTombstone(recording)) found.push(recording);
      }
      return found.sort((one, other) => (one.id < other.id ? 1 : -1));
    },
    async begin(wanted: Pick<Recording, 'title' | 'links' | 'mimeType'>): Promise<Recording> {
      const now = clock.now();
      const id = RecordingId.parse(newId(now));
      const empty = { state: 'taking' as const, seconds: 0, bytes: 0, marks: [], critique: '', deletedAt: null };
      const take: Recording = { ...wanted, ...empty, id, createdAt: now, updatedAt: now, zone: clock.zone() };
      await vault.recording(id).update(() => take);
      heardAt.set(id, nowMs());
      return tell(take);
    },
    addChunk: (chunk: Chunk) => inTurn(() => addChunk(chunk)),
    finish: (id: RecordingId, seconds: number | null) => inTurn(() => finish(id, seconds)),
  };
}
