import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import type { PreparedKey } from '#shared/contract/encryptionContract.ts';
import { DialogForm } from '../DialogForm.tsx';
import { EncryptionDialog } from './EncryptionDialog.tsx';
import classes from './EncryptionSection.module.css';
import { NewPassphraseFields } from './NewPassphraseFields.tsx';
import { isUsable, NOTHING_TYPED } from './newPassphrase.ts';
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx';
import { StepsDone } from './StepsDone.tsx';
import { useSteps } from './useSteps.ts';
import { useTrying } from './useTrying.ts';

/** A passphrase, the recovery key, and then every file. Nothing is changed before the key is confirmed. */
export function TurnOnDialog({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [prepared, setPrepared] = useState<PreparedKey | null>(null);
  const { problem, isBusy, trying } = useTrying();
  const { step, follow } = useSteps();
  const prepare = () => trying(async () => setPrepared(await planner.encryption.prepare({ passphrase: typed.first })));
  const turnOn = (groups: [string, string]) =>
    trying(async () => {
      if (prepared) await follow(await planner.encryption.turnOn({ ticket: prepared.ticket, groups }));
    });
  return (
    <EncryptionDialog title="Encrypt the vault" isWide isUnderWay={step !== null} onClose={onClose}>
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
        <DialogForm
          word="Make a recovery key"
          isDisabled={!isUsable(typed)}
          isBusy={isBusy}
          problem={problem}
          onSubmit={() => void prepare()}
          onCancel={onClose}
        >
          <p className={classes.hint}>
            Leadlight asks for the passphrase at every start and after every lock. It is kept nowhere: whoever loses
            both the passphrase and the recovery key loses the vault.
          </p>
          <NewPassphraseFields typed={typed} onChange={setTyped} hasFocus />
        </DialogForm>
      )}
    </EncryptionDialog>
  );
}
