import { useQuery } from '@tanstack/react-query';
import { CalendarCheck } from 'lucide-react';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import { dayWords } from '#shared/domain/progress/recap/recapsOf.ts';
import classes from './RecapLine.module.css';

/** That a recap is ready, and the way to those before it. Nothing before the first. */
export function RecapLine() {
  const { data: recaps = [] } = useQuery(queries.progress.recaps.queryOptions());
  const due = recaps.find(({ state }) => state === 'due');
  const others = recaps.filter(({ state }) => state === 'saved' || state === 'past');
  if (!due && others.length === 0) return null;
  return (
    <p className={classes.line}>
      <CalendarCheck size={15} aria-hidden />
      {due && (
        <span>
          <Link href={`/progress/recap/${due.through}`}>The recap of {dayWords(due)}</Link> is ready.
        </span>
      )}
      {others.length > 0 && (
        <span>
          {due ? 'Earlier: ' : 'Recaps: '}
          {others.map((one, place) => (
            <span key={one.through}>
              {place > 0 && ', '}
              <Link href={`/progress/recap/${one.through}`}>{dayWords(one)}</Link>
            </span>
          ))}
        </span>
      )}
    </p>
  );
}
