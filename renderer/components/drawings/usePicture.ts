import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '#renderer/api/queries.ts';
import type { DrawingId } from '#shared/model/ids.ts';

/** The address of a drawing's picture; null while it has none, undefined until that is known. */
export function usePicture(id: DrawingId): { picture: string | null | undefined; isLost: boolean } {
  const { data, isError } = useQuery(queries.drawings.picture.queryOptions({ input: { id } }));
  const svg = data?.picture;
  const picture = useMemo(
    () => (typeof svg === 'string' ? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` : svg),
    [svg],
  );
  return { picture, isLost: isError };
}
