import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { SecretField } from '#renderer/components/secret/SecretField.tsx';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import type { EncryptionStep } from '#shared/contract/encryptionContract.ts';
import classes from './EncryptionSection.module.css';
import { StepsDone } from './StepsDone.tsx';
import { untilAnother } from './untilAnother.ts';

/** Makes every file readable again. */
export function TurnOffDialog({ onClose }: { onClose: () => void }) {
  useReturnFocus();
  const [passphrase, setPassphrase] = useState('');
  const [step, setStep] = useState<EncryptionStep | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const turnOff = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    setBusy(true);
    try {
      await untilAnother(await planner.encryption.turnOff({ passphrase }), setStep);
    } catch (error) {
      setProblem(failureMessage(error));
      setStep(null);
    }
    setBusy(false);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Turn encryption off"
      size={480}
      closeOnEscape={!step}
      closeOnClickOutside={false}
      withCloseButton={!step}
    >
      {step ? (
        <StepsDone step={step} label="Decrypting" words="Every file is written so that it can be read." />
      ) : (
        <form className={classes.form} onSubmit={(event) => void turnOff(event)}>
          <p className={classes.hint}>
            Every file is written as plain JSON again. Backups that were made while it was on stay encrypted and open
            with the secret of their time.
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
              Turn encryption off
            </Button>
          </footer>
        </form>
      )}
    </Modal>
  );
}
