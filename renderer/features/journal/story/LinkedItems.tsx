import { Select } from '@mantine/core';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { withoutMarks } from '#renderer/components/content/inlinePieces.ts';
import { pathOfItem } from '#renderer/components/content/itemLooks.ts';
import { type ItemKind, ItemRef, readItemRef } from '#shared/model/itemRef.ts';
import { useItemLinks } from '../entry/useItemLinks.ts';
import classes from './LinkedItems.module.css';

const MOST_ITEMS = 50;

interface LinkedItemsProps {
  /** Everything the entry hangs on; only those of the kind are shown here. */
  items: readonly ItemRef[];
  kind: ItemKind;
  what: string;
  options: { group: string; items: { value: string; label: string }[] }[];
  /** Said while there is none. */
  none: string;
  onItems: (items: ItemRef[]) => void;
}

/** Items of one kind as chips that can be opened and taken off, and a field that finds more. */
export function LinkedItems({ items, kind, what, options, none, onItems }: LinkedItemsProps) {
  const [page] = useLocation();
  const [text, setText] = useState('');
  const links = useItemLinks(items.filter((ref) => readItemRef(ref).kind === kind));
  const left = options.map(({ group, items: ofGroup }) => ({
    group,
    items: ofGroup.filter(({ value }) => !items.some((ref) => ref === value)),
  }));
  return (
    <>
      {links.length === 0 && <p className={classes.none}>{none}</p>}
      <ul className={classes.chips}>
        {links.map(({ ref, title }) => (
          <li key={ref} className={classes.chip}>
            <Link href={pathOfItem(ref, page)} className={classes.link}>
              {withoutMarks(title)}
            </Link>
            <button
              type="button"
              className={classes.remove}
              aria-label={`Take off ${withoutMarks(title)}`}
              onClick={() => onItems(items.filter((one) => one !== ref))}
            >
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {items.length < MOST_ITEMS && (
        <Select
          aria-label={`Add a ${what}`}
          placeholder={`Add a ${what}`}
          data={left}
          value={null}
          searchable
          openOnFocus={false}
          searchValue={text}
          onSearchChange={setText}
          nothingFoundMessage={`No ${what} of those words`}
          maxDropdownHeight={260}
          onChange={(chosen) => {
            const ref = ItemRef.safeParse(chosen).data;
            setText('');
            if (ref) onItems([...items, ref]);
          }}
        />
      )}
    </>
  );
}
