import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { SecretField } from '#renderer/components/secret/SecretField.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import classes from './EncryptionSection.module.css';
import { NewPassphraseFields } from './NewPassphraseFields.tsx';
import { isUsable, NOTHING_TYPED } from './newPassphrase.ts';
import { encryptionChanged } from './useEncryption.ts';

/** Another passphrase for the same key: no file but one is written again. */
export function ChangePassphraseDialog({ onClose }: { onClose: () => void }) {
  useReturnFocus();
  const [passphrase, setPassphrase] = useState('');
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const change = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    setBusy(true);
    try {
      encryptionChanged(await planner.encryption.changePassphrase({ passphrase, next: typed.first }));
      showToast({ message: 'The passphrase is changed' });
      onClose();
    } catch (error) {
      setProblem(failureMessage(error));
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title="Change the passphrase" size={480} closeOnClickOutside={false}>
      <form className={classes.form} onSubmit={(event) => void change(event)}>
        <SecretField label="Present passphrase" data-autofocus value={passphrase} onChange={setPassphrase} />
        <NewPassphraseFields typed={typed} onChange={setTyped} hasFocus={false} />
        <p className={classes.hint}>
          The recovery key stays. Backups of before open with the passphrase of their time, and with the recovery key.
        </p>
        {problem && (
          <p className={classes.problem} role="alert">
            {problem}
          </p>
        )}
        <footer className={classes.foot}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="filled" disabled={passphrase === '' || !isUsable(typed)} loading={isBusy}>
            Change the passphrase
          </Button>
        </footer>
      </form>
    </Modal>
  );
}
