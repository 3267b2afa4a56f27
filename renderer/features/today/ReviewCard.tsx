import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CalendarCheck } from 'lucide-react';
import { queries } from '#renderer/api/queries.ts';
import { useBeginReview } from '#renderer/components/entries/useBeginReview.ts';
import { isTimeToReview, weekToReview } from '#shared/domain/journal/week/weekToReview.ts';
import { isRecap } from '#shared/domain/progress/recap/isRecap.ts';
import { mondayOf, shortDate, weekdayOf } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './ReviewCard.module.css';
import { SideCard } from './SideCard.tsx';

/** How long into a week the one before may still be looked back at from here. */
const LAST_WEEKDAY = 2;

/** The way to the weekly review from the last study day of the week to its end, and for two days after a missed one. */
export function ReviewCard({ run, today }: { run: Run; today: LocalDate }) {
  const begin = useBeginReview('/');
  const reviews = useQuery(
    queries.journal.list.queryOptions({ input: { kinds: ['weekly-review'], until: today, limit: 5 } }),
  );
  if (!reviews.data) return null;
  const own = reviews.data.entries.filter((entry) => !isRecap(entry));
  const isReviewed = (monday: LocalDate) => own.some(({ date }) => mondayOf(date) === monday);
  const monday = weekToReview(run, today, isReviewed);
  const isThisWeek = monday === mondayOf(today);
  if (isThisWeek ? !isTimeToReview(run, today) : weekdayOf(today) > LAST_WEEKDAY) return null;
  return (
    <SideCard title="Weekly review" aside={`from ${shortDate(monday)}`}>
      <p className={classes.words}>
        {isReviewed(monday)
          ? 'Begun. Its questions can still be answered.'
          : isThisWeek
            ? 'The facts of this week are ready, with three questions to answer.'
            : 'The facts of last week are ready, with three questions to answer.'}
      </p>
      <Button size="xs" leftSection={<CalendarCheck size={14} aria-hidden />} onClick={() => begin(monday)}>
        {isReviewed(monday) ? 'Open the review' : 'Review the week'}
      </Button>
    </SideCard>
  );
}
