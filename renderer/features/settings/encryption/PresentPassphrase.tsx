import { useState } from 'react';
import { SecretField } from '#renderer/components/secret/SecretField.tsx';
import { DialogForm } from '../DialogForm.tsx';
import classes from './EncryptionSection.module.css';

interface PresentPassphraseProps {
  /** What follows from going on. */
  hint: string;
  word: string;
  problem: string | null;
  isBusy: boolean;
  onSubmit: (passphrase: string) => void;
  onCancel: () => void;
}

/** Asks once more for the passphrase of a vault that is open. */
export function PresentPassphrase({ hint, word, problem, isBusy, onSubmit, onCancel }: PresentPassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <DialogForm
      word={word}
      isDisabled={passphrase === ''}
      isBusy={isBusy}
      onSubmit={() => onSubmit(passphrase)}
      onCancel={onCancel}
    >
      <p className={classes.hint}>{hint}</p>
      <SecretField
        label="Present passphrase"
        data-autofocus
        value={passphrase}
        error={problem}
        onChange={setPassphrase}
      />
    </DialogForm>
  );
}
