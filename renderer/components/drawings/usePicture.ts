import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import type { DrawingId } from '#shared/model/ids.ts';

/** The address of a drawing's picture; null while it has none, undefined until that is known. */
export function usePicture(id: DrawingId): { picture: string | null | undefined; problem: string | null } {
  const { data, error } = useQuery(queries.drawings.picture.queryOptions({ input: { id } }));
  const svg = data?.picture;
  const [address, setAddress] = useState<string | undefined>();
  useEffect(() => {
    if (typeof svg !== 'string') return;
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return { picture: svg === null ? null : address, problem: error ? failureMessage(error) : null };
}
