import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { ItemLinks } from '#renderer/components/content/ItemLinks.tsx';
import { itemRef } from '#shared/model/itemRef.ts';
import type { AddedSession } from '#shared/model/run.ts';

/** Where an added session came from and what it uses: both lie in the library. */
export function AddedFacts({ session: { from, resources } }: { session: AddedSession }) {
  const used = resources.map((id) => itemRef('resource', id));
  const links = useQuery(queries.library.links.queryOptions({ input: { items: [from, ...used] } })).data ?? [];
  const origin = links.filter(({ ref }) => ref === from);
  const others = links.filter(({ ref }) => ref !== from);
  return (
    <>
      {others.length > 0 && (
        <>
          <dt>Resources</dt>
          <dd>
            <ItemLinks items={others} />
          </dd>
        </>
      )}
      {origin.length > 0 && (
        <>
          <dt>From</dt>
          <dd>
            <ItemLinks items={origin} />
          </dd>
        </>
      )}
    </>
  );
}
