import { useQuery } from '@tanstack/react-query';
import { Library } from 'lucide-react';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import classes from './InTheLibrary.module.css';

/** Says that the library knows something about it too, and leads there. */
export function InTheLibrary({ query }: { query: string }) {
  const text = query.slice(0, 200);
  const { data } = useQuery(queries.library.find.queryOptions({ input: { text, limit: 1 } }));
  if (!data || data.total === 0) return null;
  return (
    <Link href={`/library/find/${encodeURIComponent(text)}`} className={classes.row}>
      <Library size={15} aria-hidden />
      {data.total} in the library
    </Link>
  );
}
