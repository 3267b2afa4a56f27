import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { SecretField } from '#renderer/components/secret/SecretField.tsx';
import classes from './LockScreen.module.css';

interface SecretFormProps {
  /** What the filled button does: “Unlock”. */
  word: string;
  /** The secret was right. */
  onDone: () => void;
}

/** Asks for the passphrase, or for the recovery key instead of it. */
export function SecretForm({ word, onDone }: SecretFormProps) {
  const [isRecovery, setRecovery] = useState(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isTrying, setTrying] = useState(false);
  const id = isRecovery ? 'recovery-key' : 'passphrase';

  const unlock = async () => {
    if (text === '' || isTrying) return;
    setTrying(true);
    setProblem(null);
    try {
      await planner.encryption.unlock(isRecovery ? { recoveryKey: text } : { passphrase: text });
      setText('');
      onDone();
    } catch (error) {
      // The vault is open, and the host has let go of this page before its answer came.
      if (error instanceof Error && error.name === 'AbortError') return onDone();
      setProblem(failureMessage(error));
      setTrying(false);
      const field = document.getElementById(id);
      if (field instanceof HTMLInputElement) field.select();
    }
  };

  const swap = () => {
    setRecovery(!isRecovery);
    setText('');
    setProblem(null);
  };

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      {isRecovery ? (
        <TextInput
          key="recovery"
          id="recovery-key"
          label="Recovery key"
          description="As it was printed. Spaces, hyphens and small letters do not matter."
          data-secret
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={text}
          error={problem}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <SecretField
          key="passphrase"
          id="passphrase"
          label="Passphrase"
          autoFocus
          value={text}
          error={problem}
          onChange={setText}
        />
      )}
      <div className={classes.actions}>
        <Button type="submit" variant="filled" disabled={text === ''} loading={isTrying}>
          {word}
        </Button>
        <Button variant="subtle" onClick={swap}>
          {isRecovery ? 'Use the passphrase' : 'Use the recovery key'}
        </Button>
      </div>
    </form>
  );
}
