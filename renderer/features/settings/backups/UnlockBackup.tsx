import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import classes from './BackupPage.module.css';
import type { BackupAddress } from './backupAddress.ts';

interface UnlockBackupProps {
  address: BackupAddress;
  onUnlocked: () => void;
}

/** Asks for the passphrase that a backup was made with. */
export function UnlockBackup({ address, onUnlocked }: UnlockBackupProps) {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isOpening, setOpening] = useState(false);
  const unlock = async () => {
    setOpening(true);
    setProblem(null);
    try {
      await planner.backups.unlock({ ...address, secret: { passphrase } });
      setPassphrase('');
      onUnlocked();
    } catch (error) {
      setProblem(failureMessage(error));
    } finally {
      setOpening(false);
    }
  };
  return (
    <form
      className={classes.unlock}
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <p className={classes.quiet}>This backup was encrypted with another passphrase than the vault has now.</p>
      <PasswordInput
        label="Passphrase of that time"
        autoComplete="off"
        value={passphrase}
        error={problem}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="filled" loading={isOpening} disabled={passphrase === ''}>
          Open the backup
        </Button>
      </div>
    </form>
  );
}
