import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { forgetWords, keptWords } from '#renderer/api/typedWords.ts';
import { showToast } from '#renderer/components/toast.tsx';
import classes from './KeptWords.module.css';

/** What stood in a form when the vault was locked, to be copied to where it belongs. Shows nothing when nothing did. */
export function KeptWords() {
  const [words, setWords] = useState(keptWords);
  if (words.length === 0) return null;
  const letGo = () => {
    forgetWords();
    setWords([]);
  };
  return (
    <Modal opened onClose={letGo} title="You were typing when Leadlight locked" size={480} closeOnClickOutside={false}>
      <div className={classes.words}>
        {words.map(({ label, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
          <section key={at}>
            <h3>{label}</h3>
            <p className={classes.text}>{text}</p>
            <Button size="xs" onClick={() => void copy(text)}>
              Copy
            </Button>
          </section>
        ))}
        <p className={classes.hint}>It was in a form that was not sent yet, so it is saved nowhere else.</p>
        <footer className={classes.foot}>
          <Button variant="filled" data-autofocus onClick={letGo}>
            Done
          </Button>
        </footer>
      </div>
    </Modal>
  );
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  showToast({ message: 'Copied' });
}
