import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { SecretField } from '#renderer/components/secret/SecretField.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import type { PreparedKey } from '#shared/contract/encryptionContract.ts';
import classes from './EncryptionSection.module.css';
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx';
import { encryptionChanged } from './useEncryption.ts';

/** Another recovery key, for one that was lost or seen. */
export function NewRecoveryKeyDialog({ onClose }: { onClose: () => void }) {
  useReturnFocus();
  const [passphrase, setPassphrase] = useState('');
  const [prepared, setPrepared] = useState<PreparedKey | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const trying = async (work: () => Promise<void>) => {
    setProblem(null);
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setProblem(failureMessage(error));
    }
    setBusy(false);
  };
  const prepare = (event: FormEvent) => {
    event.preventDefault();
    void trying(async () => setPrepared(await planner.encryption.prepareRecoveryKey({ passphrase })));
  };
  const keep = (groups: [string, string]) =>
    trying(async () => {
      if (!prepared) return;
      encryptionChanged(await planner.encryption.keepRecoveryKey({ ticket: prepared.ticket, groups }));
      showToast({ message: 'The new recovery key opens your vault' });
      onClose();
    });
  return (
    <Modal opened onClose={onClose} title="New recovery key" size={520} closeOnClickOutside={false}>
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
        <form className={classes.form} onSubmit={prepare}>
          <p className={classes.hint}>
            The one of before opens this vault until you confirm the new one. Backups of before still open with it.
          </p>
          <SecretField
            label="Present passphrase"
            data-autofocus
            value={passphrase}
            error={problem}
            onChange={setPassphrase}
          />
          <footer className={classes.foot}>
            <Button variant="subtle" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" variant="filled" disabled={passphrase === ''} loading={isBusy}>
              Make a recovery key
            </Button>
          </footer>
        </form>
      )}
    </Modal>
  );
}
