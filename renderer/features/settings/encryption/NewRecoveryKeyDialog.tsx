import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { PreparedKey } from '#shared/contract/encryptionContract.ts';
import { EncryptionDialog } from './EncryptionDialog.tsx';
import { PresentPassphrase } from './PresentPassphrase.tsx';
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx';
import { encryptionChanged } from './useEncryption.ts';
import { useTrying } from './useTrying.ts';

/** Another recovery key, for one that was lost or seen. */
export function NewRecoveryKeyDialog({ onClose }: { onClose: () => void }) {
  const [prepared, setPrepared] = useState<PreparedKey | null>(null);
  const { problem, isBusy, trying } = useTrying();
  const prepare = (passphrase: string) =>
    trying(async () => setPrepared(await planner.encryption.prepareRecoveryKey({ passphrase })));
  const keep = (groups: [string, string]) =>
    trying(async () => {
      if (!prepared) return;
      encryptionChanged(await planner.encryption.keepRecoveryKey({ ticket: prepared.ticket, groups }));
      showToast({ message: 'The new recovery key opens your vault' });
      onClose();
    });
  return (
    <EncryptionDialog title="New recovery key" isWide onClose={onClose}>
      {prepared ? (
        <RecoveryKeyStep
          prepared={prepared}
          problem={problem}
          word="Use this key from now on"
          isBusy={isBusy}
          onConfirm={(groups) => void keep(groups)}
          onCancel={onClose}
        />
      ) : (
        <PresentPassphrase
          hint="The one of before opens this vault until you confirm the new one. Backups of before still open with it."
          word="Make a recovery key"
          problem={problem}
          isBusy={isBusy}
          onSubmit={(passphrase) => void prepare(passphrase)}
          onCancel={onClose}
        />
      )}
    </EncryptionDialog>
  );
}
