import { Button, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface FoldedProps<Item> {
  items: readonly Item[];
  /** What they are, said to those who do not see where the button stands. */
  what: string;
  children: (shown: readonly Item[]) => ReactNode;
}

const SHOWN = 6;

/** The first six of a long list, and all of it on request. */
export function Folded<Item>({ items, what, children }: FoldedProps<Item>) {
  const [isOpen, setOpen] = useState(false);
  // One more is no shorter than the button.
  const isLong = items.length > SHOWN + 1;
  return (
    <>
      {children(isLong && !isOpen ? items.slice(0, SHOWN) : items)}
      {isLong && (
        <Button size="xs" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? `Show ${SHOWN}` : `Show all ${items.length}`}
          <VisuallyHidden>&nbsp;{what}</VisuallyHidden>
        </Button>
      )}
    </>
  );
}
