import { Button } from '@mantine/core';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useAbout } from '#renderer/api/useAbout.ts';
import { showToast } from '#renderer/components/toast.tsx';

/** Opens a folder in the file manager, where the host can. */
export function RevealFolder({ folder }: { folder: string }) {
  const { capabilities } = useAbout();
  if (!capabilities.revealFolder) return null;
  const reveal = async () => {
    try {
      await planner.app.reveal({ folder });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  return (
    <Button size="xs" onClick={() => void reveal()}>
      Open folder
    </Button>
  );
}
