import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PreparedKey } from '#shared/contract/encryptionContract.ts';
import { DialogForm } from '../DialogForm.tsx';
import classes from './EncryptionSection.module.css';
import { RecoveryKeyShown } from './RecoveryKeyShown.tsx';

interface RecoveryKeyStepProps {
  prepared: PreparedKey;
  problem: string | null;
  /** What the filled button does. */
  word: string;
  isBusy: boolean;
  onConfirm: (groups: [string, string]) => void;
  onCancel: () => void;
}

/** The recovery key, shown this once, and two of its groups to type as a proof that it was kept. */
export function RecoveryKeyStep({ prepared, problem, word, isBusy, onConfirm, onCancel }: RecoveryKeyStepProps) {
  const { recoveryKey, asks } = prepared;
  const [isKept, setKept] = useState(false);
  const [groups, setGroups] = useState<[string, string]>(['', '']);
  const form = useRef<HTMLFormElement>(null);
  // Whoever hears the page is told the key, and Enter does not pass it by.
  useEffect(() => {
    if (!isKept) form.current?.querySelector('ol')?.focus();
  }, [isKept]);
  useEffect(() => {
    if (problem) form.current?.querySelector('input')?.select();
  }, [problem]);
  return (
    <DialogForm
      ref={form}
      word={isKept ? word : 'I kept it'}
      isDisabled={isKept && groups.some((group) => group.trim() === '')}
      isBusy={isBusy}
      problem={problem}
      cancelWord={isKept ? 'Show it again' : 'Cancel'}
      onSubmit={() => (isKept ? onConfirm(groups) : setKept(true))}
      onCancel={isKept ? () => setKept(false) : onCancel}
    >
      {isKept ? (
        <>
          <p className={classes.hint}>Type two of its groups from what you kept. This makes sure that you have it.</p>
          <div className={classes.groups}>
            <GroupField
              number={asks[0] + 1}
              value={groups[0]}
              hasFocus
              onChange={(value) => setGroups([value, groups[1]])}
            />
            <GroupField number={asks[1] + 1} value={groups[1]} onChange={(value) => setGroups([groups[0], value])} />
          </div>
        </>
      ) : (
        <RecoveryKeyShown recoveryKey={recoveryKey} />
      )}
    </DialogForm>
  );
}

interface GroupFieldProps {
  number: number;
  value: string;
  hasFocus?: boolean;
  onChange: (value: string) => void;
}

function GroupField({ number, value, hasFocus = false, onChange }: GroupFieldProps) {
  return (
    <TextInput
      label={`Group ${number}`}
      data-secret
      autoFocus={hasFocus}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
