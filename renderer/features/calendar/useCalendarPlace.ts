import { useState } from 'react';
import { LocalDate } from '#shared/model/time.ts';
import { VIEWS, type View } from './period.ts';

interface Place {
  /** Null until one was chosen: then the width of the window decides. */
  view: View | null;
  /** Null follows today. */
  date: LocalDate | null;
}

interface CalendarPlace {
  view: View;
  date: LocalDate;
  show: (change: Partial<Place>) => void;
}

const KEY = 'leadlight.calendar';
const ROOM_FOR_A_WEEK = '(min-width: 1001px)';

/** Where in the calendar one is. It is kept for this window, so that coming back shows the same place. */
export function useCalendarPlace(today: LocalDate): CalendarPlace {
  const [place, setPlace] = useState(readPlace);
  return {
    view: place.view ?? (window.matchMedia(ROOM_FOR_A_WEEK).matches ? 'week' : 'day'),
    date: place.date ?? today,
    show(change) {
      const next = { ...place, ...change };
      sessionStorage.setItem(KEY, `${next.view ?? ''} ${next.date ?? ''}`);
      setPlace(next);
    },
  };
}

function readPlace(): Place {
  const [view, date] = (sessionStorage.getItem(KEY) ?? '').split(' ');
  return { view: VIEWS.find((one) => one === view) ?? null, date: LocalDate.safeParse(date).data ?? null };
}
