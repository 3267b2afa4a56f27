import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { useTroubleToast } from './useTroubleToast.ts';

/** Says on any page, once, that the file for other calendars could not be written; until it could. Mount once. */
export function useCalendarTrouble(): void {
  const { data: copy } = useQuery(queries.calendar.copy.queryOptions());
  useTroubleToast({
    id: 'calendar-trouble',
    problem: copy?.problem ?? null,
    message: 'Your calendar file is not up to date',
    path: '/settings',
  });
}
