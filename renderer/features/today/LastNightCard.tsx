import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { addDays, mediumDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './LastNightCard.module.css';
import { SideCard } from './SideCard.tsx';

/** The last reflection before the day, in its own first words. Nothing where there is none. */
export function LastNightCard({ before }: { before: LocalDate }) {
  const yesterday = addDays(before, -1);
  const newest = useQuery(
    queries.journal.list.queryOptions({ input: { kinds: ['reflection'], until: yesterday, limit: 1 } }),
  );
  const [entry] = newest.data?.entries ?? [];
  if (!entry || entry.excerpt === '') return null;
  const title = entry.date === yesterday ? 'Last night you wrote' : `On ${mediumDate(entry.date)} you wrote`;
  return (
    <SideCard title={title}>
      <a className={classes.quote} href={`#/journal/${entry.id}`}>
        {entry.excerpt}
      </a>
    </SideCard>
  );
}
