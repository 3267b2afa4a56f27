import { Button, Portal } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { leavingState, onLeavingChange, saveFor } from '#renderer/api/leaving.ts';
import { BrandMark } from '#renderer/components/BrandMark.tsx';
import type { Leaving } from '#shared/contract/encryptionContract.ts';
import { coverPage } from './coverPage.ts';
import classes from './LockScreen.module.css';
import { SecretForm } from './SecretForm.tsx';

/** Covers everything from the moment the vault is to be locked. What could not be saved stays behind it until it is. */
export function Veil() {
  const leaving = useSyncExternalStore(onLeavingChange, leavingState);
  if (leaving.phase === 'open') return null;
  // Whoever asked for the work sees there how it goes.
  if (leaving.phase === 'saving' && leaving.because === 'work' && isAtSettings()) return null;
  return (
    <Portal>
      <Cover leaving={leaving} />
    </Portal>
  );
}

function Cover({ leaving }: { leaving: Exclude<Leaving, { phase: 'open' }> }) {
  useEffect(() => coverPage(), []);
  return (
    <div className={`${classes.veil} ${classes.screen}`} data-veil role="dialog" aria-modal aria-label="Leadlight">
      <div className={classes.card}>
        <BrandMark size={40} />
        {leaving.phase === 'held' ? (
          <>
            <h2 className={classes.title}>Not locked yet</h2>
            <p className={classes.problem} role="alert">
              {leaving.problem}
            </p>
            <p className={classes.lead}>
              Nothing is thrown away. Leadlight tries again every few seconds and locks when all of it is on the disk.
              With your passphrase you can go back to it.
            </p>
            <div className={classes.actions}>
              <Button onClick={() => void saveFor(leaving.turn)}>Save again now</Button>
            </div>
            <SecretForm word="Go back" onDone={() => undefined} />
          </>
        ) : (
          <p className={classes.lead} role="status">
            {leaving.because === 'lock' ? 'Locking…' : 'Leadlight works on your files. This page comes back by itself.'}
          </p>
        )}
      </div>
    </div>
  );
}

function isAtSettings(): boolean {
  return window.location.hash.startsWith('#/settings');
}
