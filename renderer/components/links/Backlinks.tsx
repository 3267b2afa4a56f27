import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { Folded } from '#renderer/components/Folded.tsx';
import type { LinkRef } from '#shared/model/linkRef.ts';
import { BacklinkRows } from './BacklinkRows.tsx';
import classes from './Backlinks.module.css';

/** What the user wrote elsewhere with a link to this; nothing at all while there is none. */
export function Backlinks({ to }: { to: LinkRef }) {
  const { data } = useQuery(queries.links.backlinks.queryOptions({ input: { to } }));
  if (!data || data.total === 0) return null;
  return (
    <section aria-label="Linked from">
      <h2 className={classes.heading}>{linkedFrom(data.total)}</h2>
      <Folded items={data.links} what="entries">
        {(shown) => <BacklinkRows links={shown} />}
      </Folded>
    </section>
  );
}

export function linkedFrom(total: number): string {
  return total === 1 ? 'Linked from 1 entry' : `Linked from ${total} entries`;
}
