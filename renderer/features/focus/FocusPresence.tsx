import { useEffect, useRef } from 'react';
import { useFocusIfKnown } from '#renderer/api/useFocus.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import type { FocusView } from '#shared/contract/focusContract.ts';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import { chime } from './chime.ts';
import { type FocusSession, focusSession } from './focusSession.ts';
import { useReading } from './useReading.ts';

/** What a session under way does wherever one is in the app: its time in the window's title, and a chime at its end. */
export function FocusPresence() {
  const focus = useFocusIfKnown();
  return focus && <PresenceOf focus={focus} />;
}

function PresenceOf({ focus }: { focus: FocusView }) {
  const run = useRun();
  const plan = usePlan();
  const session = run && focusSession(run, plan, focus.sessionId);
  return session && <Presence focus={focus} session={session} />;
}

function Presence({ focus, session }: { focus: FocusView; session: FocusSession }) {
  const { focus: settings } = useSettings();
  const { shownMs, state, isOver, end } = useReading(focus, session.minutes);
  const figure = `${isOver ? '+' : ''}${clockFigure(shownMs)}`;
  const word = state === 'paused' ? 'Paused, ' : state === 'break' ? 'Break, ' : '';
  const title = `${word}${figure} · ${session.found.session.title}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(
    () => () => {
      document.title = 'Leadlight';
    },
    [],
  );

  const known = useRef(end);
  const { hasChime } = settings;
  useEffect(() => {
    if (known.current === end) return;
    known.current = end;
    if (end !== null && hasChime) chimeOnce();
  }, [end, hasChime]);
  return null;
}

/** Of several windows only one sounds. A machine that cannot sound has still shown the end. */
function chimeOnce(): void {
  void navigator.locks
    .request('leadlight-chime', { ifAvailable: true }, (lock) => (lock ? chime() : undefined))
    .catch(() => undefined);
}
