import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from './Problem.tsx';

interface ListOfProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** A tab's list once it is there. The page around it stands already, so nothing is drawn while it comes. */
export function ListOf<Data>({ query, children }: ListOfProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  return query.error ? <Problem error={query.error} onRetry={() => void query.refetch()} /> : null;
}
