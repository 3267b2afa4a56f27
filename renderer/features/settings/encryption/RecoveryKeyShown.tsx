import { Button } from '@mantine/core';
import { FileDown, Printer } from 'lucide-react';
import { saveFile } from '#renderer/components/saveFile.ts';
import classes from './EncryptionSection.module.css';
import { PrintedKey } from './PrintedKey.tsx';
import { recoveryKeyText } from './recoveryKeyText.ts';

/** The recovery key in its groups, to be written down, printed or saved. */
export function RecoveryKeyShown({ recoveryKey }: { recoveryKey: string }) {
  return (
    <>
      <p className={classes.hint}>
        This is your recovery key. It opens the vault when the passphrase is lost, and it is shown this once. Keep it
        where the computer is not.
      </p>
      <ol className={classes.key} aria-label="Recovery key" tabIndex={-1}>
        {recoveryKey.split('-').map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same group may come twice, and nothing moves
          <li key={at}>
            <span className={classes.number} aria-hidden>
              {at + 1}
            </span>
            {group}
          </li>
        ))}
      </ol>
      <div className={classes.row}>
        <Button leftSection={<Printer size={15} aria-hidden />} onClick={() => window.print()}>
          Print it
        </Button>
        <Button
          leftSection={<FileDown size={15} aria-hidden />}
          onClick={() => saveFile('leadlight-recovery-key.txt', 'text/plain', recoveryKeyText(recoveryKey))}
        >
          Save as a file
        </Button>
      </div>
      <PrintedKey recoveryKey={recoveryKey} />
    </>
  );
}
