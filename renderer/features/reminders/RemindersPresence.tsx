import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { useFocusIfKnown } from '#renderer/api/useFocus.ts';
import { useClockAhead } from '#renderer/api/useNow.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import { usePageNotifications } from '#renderer/components/usePageNotifications.ts';
import { msOf } from '#shared/domain/focus/moments.ts';
import type { Notice } from '#shared/model/reminder.ts';
import { hideNotice, noticesShown, showNotice } from './noticeToasts.ts';
import { systemNotices } from './systemNotices.ts';

interface RemindersPresenceProps {
  /** Which page is shown: over focus at work nothing is told, in the inbox one sees it. */
  place: 'focus' | 'inbox' | 'page';
}

/** Tells a notice that arrives, wherever one is in the app: as a toast, and once by the system where the browser may. */
export function RemindersPresence({ place }: RemindersPresenceProps) {
  const { data: inbox } = useQuery(queries.reminders.inbox.queryOptions());
  const aheadMs = useClockAhead();
  const { permission } = usePageNotifications();
  const { hidesNotices } = useSettings().lock;
  const isAtWork = useFocusIfKnown() !== null && place === 'focus';
  const known = useRef(new Set<string>());
  const wasAtWork = useRef(false);
  const quietUntil = useRef(performance.timeOrigin);

  useEffect(() => {
    if (wasAtWork.current && !isAtWork) quietUntil.current = Date.now();
    wasAtWork.current = isAtWork;
    if (!inbox) return;
    const fresh = inbox.notices.filter(({ state }) => state === 'new');
    // What was told before the window opened, or over work, is counted at the bell: also when word of it comes late.
    const isOlder = ({ deliveredAt }: Notice) => msOf(deliveredAt) < quietUntil.current + aheadMs;
    const arrived = fresh.filter((notice) => !known.current.has(arrivalOf(notice)) && !isOlder(notice));
    known.current = new Set([...known.current, ...fresh.map(arrivalOf)]);
    if (place === 'page') for (const notice of arrived.toReversed()) showNotice(notice);
    const isShown = new Set(isAtWork || place === 'inbox' ? [] : fresh.map(({ id }) => id));
    for (const id of noticesShown()) if (!isShown.has(id)) hideNotice(id);
  }, [inbox, place, isAtWork, aheadMs]);

  useEffect(() => {
    if (!inbox) return;
    const fresh = inbox.notices.filter(({ state }) => state === 'new');
    systemNotices.closeAllBut(fresh);
    const isInFront = isAtWork && document.visibilityState === 'visible';
    if (permission === 'granted' && !isInFront) void systemNotices.tell(fresh, hidesNotices);
  }, [inbox, permission, isAtWork, hidesNotices]);
  return null;
}

/** A snoozed notice arrives again. */
function arrivalOf({ id, deliveredAt }: Notice): string {
  return `${id} ${deliveredAt}`;
}
