import { Portal } from '@mantine/core';
import { usePrintedLight } from '#renderer/components/paper/usePrintedLight.ts';
import classes from './PrintedKey.module.css';

/** The recovery key alone on a page of paper. Not seen on the screen. */
export function PrintedKey({ recoveryKey }: { recoveryKey: string }) {
  usePrintedLight();
  return (
    <Portal>
      <section className={`ll-printed-key ${classes.sheet}`} aria-hidden>
        <h1>Leadlight recovery key</h1>
        <ol>
          {recoveryKey.split('-').map((group, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same group may come twice, and nothing moves
            <li key={at}>{group}</li>
          ))}
        </ol>
        <p>
          It opens your vault when the passphrase is lost: choose “Use the recovery key” where Leadlight asks for the
          passphrase. Spaces and small letters do not matter.
        </p>
        <p>Whoever has this page and your files can read everything. Keep it where the computer is not.</p>
        <p>Vault and date, in your own hand:</p>
        <p className={classes.line} />
      </section>
    </Portal>
  );
}
