import { failureMessage, isRefused } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { hideToast, showToast } from './toast.tsx';

/**
 * Saves; a failure says so, under the toast's id, until it is made up for. What was refused cannot be made up for: it is
 * said once. Resolves to whether it was saved at the first go.
 */
export async function keepTrying(toastId: string, save: () => Promise<void>): Promise<boolean> {
  hideToast(toastId);
  try {
    await trackSaving(save, failureMessage);
    return true;
  } catch (error) {
    const message = failureMessage(error);
    if (isRefused(error)) showToast({ message });
    else {
      const onClick = () => void keepTrying(toastId, save);
      showToast({ id: toastId, message, stays: true, action: { word: 'Try again', onClick } });
    }
    return false;
  }
}
