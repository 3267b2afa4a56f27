import { useEffect } from 'react';
import { askFocusAgain } from '#renderer/api/useFocus.ts';
import { useSecond } from '#renderer/api/useNow.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import type { FocusView } from '#shared/contract/focusContract.ts';
import { MINUTE_MS, msOf } from '#shared/domain/focus/moments.ts';
import { type FocusReading, readFocus } from '#shared/domain/focus/readFocus.ts';

/** What the clock says now, each second while it counts. */
export function useReading(focus: FocusView, blockMinutes: number): FocusReading {
  const { focus: settings } = useSettings();
  const counts = focus.running !== null || focus.isBreak;
  const atMs = useSecond({ ticks: counts });
  const restsAtMs =
    focus.clock === 'pomodoro' && focus.running && focus.gaps.length === 0
      ? msOf(focus.running.from) + settings.pomodoroMinutes * MINUTE_MS
      : null;
  const isToRest = restsAtMs !== null && atMs >= restsAtMs;
  // The planner pauses a pomodoro by itself; this only asks it sooner than it would tell.
  useEffect(() => {
    if (isToRest) askFocusAgain();
  }, [isToRest]);
  return readFocus({ focus, blockMinutes, settings, atMs });
}
