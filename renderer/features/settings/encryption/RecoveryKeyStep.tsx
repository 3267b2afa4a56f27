import { Button, TextInput } from '@mantine/core';
import { FileDown, Printer } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { saveFile } from '#renderer/components/saveFile.ts';
import type { PreparedKey } from '#shared/contract/encryptionContract.ts';
import classes from './EncryptionSection.module.css';
import { PrintedKey } from './PrintedKey.tsx';
import { recoveryKeyText } from './recoveryKeyText.ts';

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
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (isKept) onConfirm(groups);
    else setKept(true);
  };
  return (
    <form ref={form} className={classes.form} onSubmit={confirm}>
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
        <>
          <p className={classes.hint}>
            This is your recovery key. It opens the vault when the passphrase is lost, and it is shown this once. Keep
            it where the computer is not.
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
      )}
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <footer className={classes.foot}>
        <Button variant="subtle" onClick={isKept ? () => setKept(false) : onCancel}>
          {isKept ? 'Show it again' : 'Cancel'}
        </Button>
        <Button
          type="submit"
          variant="filled"
          loading={isBusy}
          disabled={isKept && groups.some((group) => group.trim() === '')}
        >
          {isKept ? word : 'I kept it'}
        </Button>
      </footer>
    </form>
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
