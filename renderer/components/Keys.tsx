import { Kbd } from '@mantine/core';
import { Fragment } from 'react';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** `mod` is Ctrl, or ⌘ on a Mac. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span aria-hidden>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          <Kbd>{key === 'mod' ? (isMac ? '⌘' : 'Ctrl') : key}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
