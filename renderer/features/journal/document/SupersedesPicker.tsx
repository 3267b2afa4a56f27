import { Popover, Select, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import { numberedTitle } from '#shared/domain/journal/document/documentNumber.ts';
import type { EntryId } from '#shared/model/ids.ts';
import classes from './DocumentHead.module.css';
import type { DocumentEntry } from './isDocument.ts';

interface SupersedesPickerProps {
  entry: DocumentEntry;
  onChoose: (id: EntryId) => Promise<unknown>;
}

/** Chooses the older document of the same kind. */
export function SupersedesPicker({ entry, onChoose }: SupersedesPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const { one, many } = KIND_LOOKS[entry.kind];
  const { data } = useQuery({
    ...queries.journal.list.queryOptions({ input: { kinds: [entry.kind], limit: 200 } }),
    enabled: isOpen,
  });
  const others = data?.entries.filter(({ id }) => id !== entry.id) ?? [];
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={360} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.quiet} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Supersedes…
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Which ${one} this supersedes`}>
        {data && others.length === 0 ? (
          <p>There are no other {many} yet.</p>
        ) : (
          <Select
            label={`Which ${one} this supersedes`}
            placeholder="Number or title"
            data={others.map((each) => ({ value: each.id, label: numberedTitle(each) || `Untitled ${one}` }))}
            value={null}
            onChange={(chosen) => {
              const found = others.find(({ id }) => id === chosen);
              if (!found) return;
              void onChoose(found.id).then(() => setOpen(false));
            }}
            searchable
            nothingFoundMessage="None is called that"
            maxDropdownHeight={220}
            comboboxProps={{ withinPortal: false }}
            data-autofocus
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
