import { Button, Popover } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { queries } from '#renderer/api/queries.ts';
import type { LinkRef } from '#shared/model/linkRef.ts';
import { BacklinkRows } from './BacklinkRows.tsx';
import { linkedFrom } from './Backlinks.tsx';

/** What links to this, behind a button where there is no room for a list; nothing while there is none. */
export function BacklinksButton({ to }: { to: LinkRef }) {
  const { data } = useQuery(queries.links.backlinks.queryOptions({ input: { to } }));
  if (!data || data.total === 0) return null;
  return (
    <Popover position="bottom-end" width={360} trapFocus returnFocus>
      <Popover.Target>
        <Button leftSection={<Link2 size={15} aria-hidden />} aria-label={linkedFrom(data.total)}>
          {data.total}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={linkedFrom(data.total)}>
        <BacklinkRows links={data.links} />
      </Popover.Dropdown>
    </Popover>
  );
}
