import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import type { BackupLook } from '#shared/contract/backupsContract.ts';
import { restoreWords } from '#shared/domain/backups/backupWords.ts';
import classes from './BackupPage.module.css';
import type { BackupAddress } from './backupAddress.ts';

/** Read by app/useBackupCare once the page has loaded anew: what went wrong, or nothing. */
const RESTORING = 'leadlight.restoring';

interface RestoreDialogProps {
  address: BackupAddress;
  look: BackupLook;
  title: string;
  onClose: () => void;
}

/** What a whole restore would change, before it is done. */
export function RestoreDialog({ address, look, title, onClose }: RestoreDialogProps) {
  useReturnFocus();
  const [isRestoring, setRestoring] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const lines = restoreWords(look);

  const close = () => {
    sessionStorage.removeItem(RESTORING);
    onClose();
  };

  const restore = async () => {
    setRestoring(true);
    setProblem(null);
    try {
      // No save of its own: every page is asked to save before the vault is closed, and would wait for it.
      await planner.backups.restore(address);
      // Every page loads anew in a moment.
      sessionStorage.setItem(RESTORING, '');
    } catch (error) {
      const words = failureMessage(error);
      sessionStorage.setItem(RESTORING, words);
      setProblem(words);
      setRestoring(false);
    }
  };

  return (
    <Modal
      opened
      onClose={isRestoring ? () => undefined : close}
      title={`Restore the ${title.slice(0, 1).toLowerCase()}${title.slice(1)}`}
      size={480}
    >
      <div className={classes.dialog}>
        {address.vaultId !== null && (
          <p className={classes.damaged}>
            This is the backup of another vault. Its content takes the place of this one’s.
          </p>
        )}
        <ul className={classes.effects}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className={classes.quiet}>
          A backup of everything as it is now is made first and kept. Restoring that one undoes this.
        </p>
        {problem && (
          <p role="alert" className={classes.damaged}>
            {problem}
          </p>
        )}
        <div className={classes.foot}>
          <Button variant="subtle" disabled={isRestoring} onClick={close}>
            Cancel
          </Button>
          <Button variant="filled" loading={isRestoring} onClick={() => void restore()}>
            Restore the vault
          </Button>
        </div>
      </div>
    </Modal>
  );
}
