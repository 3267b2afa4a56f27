import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { SecretField } from '#renderer/components/secret/SecretField.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import { DialogForm } from '../DialogForm.tsx';
import { EncryptionDialog } from './EncryptionDialog.tsx';
import classes from './EncryptionSection.module.css';
import { NewPassphraseFields } from './NewPassphraseFields.tsx';
import { isUsable, NOTHING_TYPED } from './newPassphrase.ts';
import { encryptionChanged } from './useEncryption.ts';
import { useTrying } from './useTrying.ts';

/** Another passphrase for the same key: no file but one is written again. */
export function ChangePassphraseDialog({ onClose }: { onClose: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const { problem, isBusy, trying } = useTrying();
  const change = () =>
    trying(async () => {
      encryptionChanged(await planner.encryption.changePassphrase({ passphrase, next: typed.first }));
      showToast({ message: 'The passphrase is changed' });
      onClose();
    });
  return (
    <EncryptionDialog title="Change the passphrase" onClose={onClose}>
      <DialogForm
        word="Change the passphrase"
        isDisabled={passphrase === '' || !isUsable(typed)}
        isBusy={isBusy}
        problem={problem}
        onSubmit={() => void change()}
        onCancel={onClose}
      >
        <SecretField
          label="Present passphrase"
          data-autofocus
          value={passphrase}
          error={problem}
          onChange={setPassphrase}
        />
        <NewPassphraseFields typed={typed} onChange={setTyped} hasFocus={false} />
        <p className={classes.hint}>
          The recovery key stays. Backups of before open with the passphrase of their time, and with the recovery key.
        </p>
      </DialogForm>
    </EncryptionDialog>
  );
}
