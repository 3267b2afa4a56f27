import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { withoutMarks } from '#renderer/components/content/inlinePieces.ts';
import { ITEM_LOOKS } from '#renderer/components/content/itemLooks.ts';
import type { ItemLink } from '#shared/contract/libraryContract.ts';
import { ItemRef, readItemRef } from '#shared/model/itemRef.ts';
import classes from './ItemsField.module.css';
import { useItemLinks } from './useItemLinks.ts';

const SEARCH_AFTER_MS = 100;
const MOST_ITEMS = 50;
const HITS_SHOWN = 12;

interface ItemsFieldProps {
  items: readonly ItemRef[];
  onItems: (items: ItemRef[]) => void;
}

/** Questions, skills, exercises and the rest of the content, found by their words and kept as chips. */
export function ItemsField({ items, onItems }: ItemsFieldProps) {
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim().slice(0, 200), SEARCH_AFTER_MS);
  const { data } = useQuery({
    ...queries.library.find.queryOptions({ input: { text: query, limit: HITS_SHOWN } }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const linked = useItemLinks(items);
  const hits = query === '' ? [] : (data?.hits ?? []);
  const isNothingFound = query !== '' && data?.total === 0;
  const known = new Map<string, ItemLink>([...hits, ...linked].map((link) => [link.ref, link]));
  return (
    <MultiSelect
      label="Items"
      placeholder={items.length === 0 ? 'A question, skill, exercise …' : ''}
      data={[...known.values()].map(({ ref, title }) => ({ value: String(ref), label: withoutMarks(title) }))}
      value={linked.map(({ ref }) => String(ref))}
      onChange={(chosen) => onItems(itemsAfter(items, linked, chosen))}
      searchable
      hidePickedOptions
      clearSearchOnChange
      searchValue={text}
      onSearchChange={setText}
      // The library has found them already, also by words that are not in the title.
      filter={({ options }) => options}
      maxValues={MOST_ITEMS}
      maxDropdownHeight={220}
      description={
        <span role="status">
          {isNothingFound ? 'Nothing in the library is like that' : 'Type to search the library'}
        </span>
      }
      inputWrapperOrder={['label', 'input', 'description']}
      comboboxProps={{ withinPortal: false }}
      classNames={{ pillsList: classes.pills ?? '', pill: classes.pill ?? '', inputField: classes.field ?? '' }}
      renderOption={({ option }) => <Option link={known.get(option.value)} />}
    />
  );
}

/** An item whose title is not known here is not shown, but stays. */
function itemsAfter(before: readonly ItemRef[], shown: readonly ItemLink[], chosen: readonly string[]): ItemRef[] {
  const kept = before.filter((ref) => chosen.includes(ref) || !shown.some((link) => link.ref === ref));
  const added = chosen.flatMap((ref) => ItemRef.safeParse(ref).data ?? []).filter((ref) => !before.includes(ref));
  return [...kept, ...added];
}

function Option({ link }: { link: ItemLink | undefined }) {
  if (!link) return null;
  const { icon: Icon, one } = ITEM_LOOKS[readItemRef(link.ref).kind];
  return (
    <span className={classes.option}>
      <Icon size={15} role="img" aria-label={one} />
      <span>
        {withoutMarks(link.title)}
        {link.detail && <span className={classes.detail}>{link.detail}</span>}
      </span>
    </span>
  );
}
