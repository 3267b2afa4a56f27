import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { queries } from '#renderer/api/queries.ts';
import { hideToast, showToast } from '#renderer/components/toast.tsx';

const TOAST = 'calendar-trouble';

/** Says on any page, once, that the file for other calendars could not be written; until it could. Mount once. */
export function useCalendarTrouble(): void {
  const { data: copy } = useQuery(queries.calendar.copy.queryOptions());
  const problem = copy?.problem ?? null;
  useEffect(() => {
    if (problem === null) return;
    showToast({
      id: TOAST,
      message: 'Your calendar file is not up to date',
      stays: true,
      action: { word: 'See why', onClick: () => navigate('/settings') },
    });
    return () => hideToast(TOAST);
  }, [problem]);
}
