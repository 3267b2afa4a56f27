import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import type { EncryptionStep, PreparedKey } from '#shared/contract/encryptionContract.ts';
import classes from './EncryptionSection.module.css';
import { NewPassphraseFields } from './NewPassphraseFields.tsx';
import { isUsable, NOTHING_TYPED } from './newPassphrase.ts';
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx';
import { StepsDone } from './StepsDone.tsx';
import { untilAnother } from './untilAnother.ts';

/** A passphrase, the recovery key, and then every file. Nothing is changed before the key is confirmed. */
export function TurnOnDialog({ onClose }: { onClose: () => void }) {
  useReturnFocus();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [prepared, setPrepared] = useState<PreparedKey | null>(null);
  const [step, setStep] = useState<EncryptionStep | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const trying = async (work: () => Promise<void>) => {
    setProblem(null);
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setProblem(failureMessage(error));
      setStep(null);
    }
    setBusy(false);
  };
  const prepare = (event: FormEvent) => {
    event.preventDefault();
    void trying(async () => setPrepared(await planner.encryption.prepare({ passphrase: typed.first })));
  };
  const turnOn = (groups: [string, string]) =>
    trying(async () => {
      if (!prepared) return;
      const steps = await planner.encryption.turnOn({ ticket: prepared.ticket, groups });
      await untilAnother(steps, setStep);
    });

  return (
    <Modal
      opened
      onClose={onClose}
      title="Encrypt the vault"
      size={520}
      closeOnEscape={!step}
      closeOnClickOutside={false}
      withCloseButton={!step}
    >
      {step ? (
        <StepsDone step={step} label="Encrypting" words="Every file is encrypted, after a backup." />
      ) : prepared ? (
        <RecoveryKeyStep
          prepared={prepared}
          problem={problem}
          word="Encrypt the vault"
          isBusy={isBusy}
          onConfirm={(groups) => void turnOn(groups)}
          onCancel={onClose}
        />
      ) : (
        <form className={classes.form} onSubmit={prepare}>
          <p className={classes.hint}>
            Leadlight asks for the passphrase at every start and after every lock. It is kept nowhere: whoever loses
            both the passphrase and the recovery key loses the vault.
          </p>
          <NewPassphraseFields typed={typed} onChange={setTyped} hasFocus />
          {problem && (
            <p className={classes.problem} role="alert">
              {problem}
            </p>
          )}
          <footer className={classes.foot}>
            <Button variant="subtle" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" variant="filled" disabled={!isUsable(typed)} loading={isBusy}>
              Make a recovery key
            </Button>
          </footer>
        </form>
      )}
    </Modal>
  );
}
