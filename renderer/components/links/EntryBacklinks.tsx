import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { linkRef } from '#shared/model/linkRef.ts';
import { BacklinkRows } from './BacklinkRows.tsx';
import classes from './Backlinks.module.css';
import { linkedFrom } from './Backlinks.tsx';

/** One quiet line under an entry that opens to what links to it. */
export function EntryBacklinks({ id }: { id: EntryId }) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const { data } = useQuery(queries.links.backlinks.queryOptions({ input: { to: linkRef({ kind: 'entry', id }) } }));
  if (!data || data.total === 0) return null;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div className={classes.strip}>
      <UnstyledButton
        className={classes.toggle}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron size={13} aria-hidden />
        {linkedFrom(data.total)}
      </UnstyledButton>
      <section id={panel} className={classes.panel} hidden={!isOpen} aria-label="Linked from">
        {isOpen && <BacklinkRows links={data.links} />}
      </section>
    </div>
  );
}
