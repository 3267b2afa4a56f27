import { planner } from '#renderer/api/connection.ts';
import { EncryptionDialog } from './EncryptionDialog.tsx';
import { PresentPassphrase } from './PresentPassphrase.tsx';
import { StepsDone } from './StepsDone.tsx';
import { useSteps } from './useSteps.ts';
import { useTrying } from './useTrying.ts';

/** Makes every file readable again. */
export function TurnOffDialog({ onClose }: { onClose: () => void }) {
  const { problem, isBusy, trying } = useTrying();
  const { step, follow } = useSteps();
  const turnOff = (passphrase: string) => trying(async () => follow(await planner.encryption.turnOff({ passphrase })));
  return (
    <EncryptionDialog title="Turn encryption off" isUnderWay={step !== null} onClose={onClose}>
      {step ? (
        <StepsDone step={step} label="Decrypting" words="Every file is written so that it can be read." />
      ) : (
        <PresentPassphrase
          hint="Every file is written as plain JSON again. Backups that were made while it was on stay encrypted and open with the secret of their time."
          word="Turn encryption off"
          problem={problem}
          isBusy={isBusy}
          onSubmit={(passphrase) => void turnOff(passphrase)}
          onCancel={onClose}
        />
      )}
    </EncryptionDialog>
  );
}
