import { Button } from '@mantine/core';
import { CircleCheck, Lock, Pin, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useHere } from '#renderer/api/useHere.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { BackupInfo } from '#shared/contract/backupsContract.ts';
import { ageWords, momentWords, REASON_WORDS } from '#shared/domain/backups/backupWords.ts';
import { entriesWords } from '#shared/domain/importing/importWords.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import classes from './BackupList.module.css';
import { backupPath } from './backupAddress.ts';
import { PinForm } from './PinForm.tsx';

interface BackupRowProps {
  backup: BackupInfo;
  vaultId: string | null;
}

/** When and why it was made, what it holds and takes, how it was when it was last read back. */
export function BackupRow({ backup, vaultId }: BackupRowProps) {
  const here = useHere();
  const [isPinning, setPinning] = useState(false);
  const { name, madeAt, content, pinned } = backup;

  const letGo = async () => {
    try {
      await planner.backups.pin({ name, why: null });
      const why = pinned?.why ?? 'Kept';
      showToast({
        message: 'The backup is kept no longer than others.',
        action: { word: 'Undo', onClick: () => void planner.backups.pin({ name, why }) },
      });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };

  return (
    <li className={classes.row}>
      <div className={classes.line}>
        <div className={classes.words}>
          <p className={classes.when}>
            <b>{capital(momentWords(madeAt, here))}</b>
            {content && <span>{REASON_WORDS[content.reason]}</span>}
            <span>{ageWords(madeAt, here.now)}</span>
          </p>
          {content && (
            <p className={classes.facts}>
              {content.entries !== null && <span>{entriesWords(content.entries)}</span>}
              <span>{sizeWords(content.bytes)} of content</span>
              <span>{sizeWords(content.addedBytes)} on the disk</span>
              {content.isLocked && (
                <span>
                  <Lock size={12} aria-hidden /> with another passphrase
                </span>
              )}
            </p>
          )}
          <Checked backup={backup} />
          {pinned && !isPinning && (
            <p className={classes.pinned}>
              <Pin size={13} aria-hidden /> Kept: {pinned.why ?? 'what for cannot be read'}
            </p>
          )}
        </div>
        <div className={classes.actions}>
          {content && (
            <Button
              size="xs"
              component={Link}
              href={backupPath({ name, vaultId })}
              aria-label={`Look into the backup of ${momentWords(madeAt, here)}`}
            >
              Look into it
            </Button>
          )}
          {vaultId === null && !isPinning && (
            <Button size="xs" variant="subtle" onClick={() => (pinned ? void letGo() : setPinning(true))}>
              {pinned ? 'Let it go' : 'Keep it'}
            </Button>
          )}
        </div>
      </div>
      {isPinning && <PinForm name={name} onDone={() => setPinning(false)} />}
    </li>
  );
}

function Checked({ backup: { content, verified } }: { backup: BackupInfo }) {
  const here = useHere();
  if (!content) return <Damaged>Its list of files cannot be read, so it cannot be restored.</Damaged>;
  if (!verified) return <p className={classes.facts}>Not checked yet</p>;
  const when = momentWords(verified.at, here);
  if (verified.state === 'ok') {
    return (
      <p className={classes.checked}>
        <CircleCheck size={13} aria-hidden /> Read back {when}
      </p>
    );
  }
  return (
    <Damaged>
      Damaged, found {when}: {verified.damaged.slice(0, 3).join(', ')}
      {verified.damaged.length > 3 && ` and ${verified.damaged.length - 3} more`}
    </Damaged>
  );
}

function Damaged({ children }: { children: ReactNode }) {
  return (
    <p className={classes.damaged}>
      <TriangleAlert size={13} aria-hidden /> <span>{children}</span>
    </p>
  );
}

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
