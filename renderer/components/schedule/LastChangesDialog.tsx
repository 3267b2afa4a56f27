import { Modal } from '@mantine/core';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import type { Run } from '#shared/model/run.ts';
import { LastChanges } from './LastChanges.tsx';

export function LastChangesDialog({ run, onClose }: { run: Run; onClose: () => void }) {
  useReturnFocus();
  return (
    <Modal opened onClose={onClose} size={480} title="Last changes of the schedule">
      <LastChanges run={run} />
    </Modal>
  );
}
