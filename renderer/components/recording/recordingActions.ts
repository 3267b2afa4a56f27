import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { keepTrying } from '#renderer/components/keepTrying.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Recording } from '#shared/model/recording.ts';
import { fetchSound } from './useSound.ts';

type Named = Pick<Recording, 'id' | 'title'>;

/** To the bin, with the way back. Resolves to whether it went. */
export async function removeRecording({ id, title }: Named): Promise<boolean> {
  try {
    await trackSaving(() => planner.recordings.remove({ id }), failureMessage);
  } catch (error) {
    showToast({ message: failureMessage(error) });
    return false;
  }
  const onClick = () => void restoreRecording({ id });
  showToast({ message: `“${title || 'Recording'}” is in the bin`, action: { word: 'Undo', onClick } });
  return true;
}

export async function restoreRecording({ id }: Pick<Named, 'id'>): Promise<void> {
  await keepTrying(`restore-${id}`, async () => void (await planner.recordings.restore({ id })));
}

/** Ends a take that was broken off, with what reached the disk. */
export async function keepRecovered({ id }: Pick<Named, 'id'>): Promise<void> {
  await keepTrying(`keep-${id}`, async () => void (await planner.recordings.finish({ id, seconds: null })));
}

/** Hands the sound over as a file. */
export async function saveSoundFile(recording: Pick<Recording, 'id' | 'title' | 'mimeType'>): Promise<void> {
  try {
    const address = URL.createObjectURL(await fetchSound(recording));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${recording.title.replace(/[^\p{L}\p{N} .-]+/gu, ' ').trim() || 'Recording'}.webm`;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(address), 1_000);
  } catch (error) {
    showToast({ message: failureMessage(error) });
  }
}
