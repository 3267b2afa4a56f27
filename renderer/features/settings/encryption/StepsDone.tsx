import { Progress } from '@mantine/core';
import type { EncryptionStep } from '#shared/contract/encryptionContract.ts';
import classes from './EncryptionSection.module.css';

interface StepsDoneProps {
  step: EncryptionStep;
  label: string;
  words: string;
}

/** How far the files are. It cannot be stopped half-way; a crash is finished at the next start. */
export function StepsDone({ step: { done, total }, label, words }: StepsDoneProps) {
  return (
    <div className={classes.progress}>
      <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={label} />
      <p role="status">{total === 0 ? 'Making a backup first.' : `${done} of ${total} files`}</p>
      <p className={classes.hint}>{words} Leadlight opens again by itself when it is done.</p>
    </div>
  );
}
