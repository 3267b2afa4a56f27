import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { BrandMark } from '#renderer/components/BrandMark.tsx';
import { noteFinishing } from '#renderer/components/secret/finishedTurning.ts';
import classes from './LockScreen.module.css';
import { SecretForm } from './SecretForm.tsx';
import { tellDue } from './tellDue.ts';

/** All there is of a locked vault: its name is not here, nor what it holds. */
export function LockScreen() {
  const { data: view } = useQuery(queries.encryption.state.queryOptions());
  const due = view?.dueWhileLocked ?? 0;
  useEffect(() => {
    document.title = 'Leadlight';
  }, []);
  useEffect(() => tellDue(due), [due]);
  return (
    <main className={classes.screen}>
      <div className={classes.card}>
        <BrandMark size={40} />
        <h1 className={classes.title}>Leadlight is locked</h1>
        <p className={classes.lead}>{WORDS[view?.state ?? 'on']}</p>
        <SecretForm word="Unlock" onDone={() => noteFinishing(view?.state ?? 'on')} />
        <p className={classes.due} role="status">
          {dueWords(due)}
        </p>
      </div>
    </main>
  );
}

const WORDS = {
  off: 'Your files are being opened.',
  on: 'Your files are encrypted. Only your passphrase or your recovery key opens them.',
  'turning-on': 'Encrypting your files was broken off. Unlock Leadlight, and it finishes that first.',
  'turning-off': 'Making your files readable was broken off. Unlock Leadlight, and it finishes that first.',
};

function dueWords(due: number): string {
  if (due === 0) return '';
  return due === 1 ? 'A reminder came due meanwhile.' : `${due} reminders came due meanwhile.`;
}
