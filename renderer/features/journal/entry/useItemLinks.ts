import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import type { ItemLink } from '#shared/contract/libraryContract.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';

/** The items an entry hangs on with their titles, in its own order. What the library does not know is left out. */
export function useItemLinks(items: readonly ItemRef[]): ItemLink[] {
  const { data = [] } = useQuery({
    ...queries.library.links.queryOptions({ input: { items: [...items] } }),
    enabled: items.length > 0,
    placeholderData: keepPreviousData,
  });
  return items.flatMap((ref) => data.find((link) => link.ref === ref) ?? []);
}
