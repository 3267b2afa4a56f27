import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { showToast } from '#renderer/components/toast.tsx';

/** Locks the vault once every window has saved; a vault that is not encrypted says why it cannot. */
export async function lockNow(): Promise<void> {
  try {
    await planner.encryption.lock();
  } catch (error) {
    showToast({ message: failureMessage(error) });
  }
}
