import { Modal, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { BrokenLink } from '#shared/contract/linksContract.ts';
import classes from './BrokenLinks.module.css';
import { repoint } from './repoint.ts';

const ASK_AFTER_MS = 100;

/** Chooses what a broken link is to lead to. */
export function LinkToDialog({ link, onClose }: { link: BrokenLink; onClose: () => void }) {
  const [typed, setTyped] = useState(link.target.slice(0, 200));
  const [text] = useDebouncedValue(typed, ASK_AFTER_MS);
  const { data = [] } = useQuery({
    ...queries.links.suggest.queryOptions({ input: { text } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Modal opened onClose={onClose} title={`Instead of “${link.target}”`} size={480}>
      <TextInput
        label="Find"
        placeholder="Words of a title"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
      <ul className={classes.found} aria-label="What it can lead to">
        {data.map(({ ref, title, entryKind, detail }) => (
          <li key={ref}>
            <UnstyledButton
              className={classes.one}
              onClick={() => {
                onClose();
                void repoint(link, ref);
              }}
            >
              <span>{title}</span>
              <span className={classes.quiet}>
                {entryKind === null ? detail : `${KIND_LOOKS[entryKind].one}, ${detail}`}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {data.length === 0 && <p className={classes.quiet}>Nothing has these words in its title.</p>}
    </Modal>
  );
}
