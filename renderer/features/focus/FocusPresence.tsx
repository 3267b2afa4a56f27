import { useEffect, useRef } from 'react';
import { useAbout } from '#renderer/api/useAbout.ts';
import { useFocusIfKnown } from '#renderer/api/useFocus.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import { HIDDEN_NOTICE } from '#renderer/components/reminders/hiddenNotice.ts';
import { windowTitle } from '#renderer/components/sample/windowTitle.ts';
import type { FocusView } from '#shared/contract/focusContract.ts';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import { endOfBlock } from '#shared/domain/focus/endOfBlock.ts';
import { chime } from './chime.ts';
import { tellOnce } from './endTold.ts';
import { type FocusSession, focusSession } from './focusSession.ts';
import { showNotification } from './showNotification.ts';
import { useReading } from './useReading.ts';
import { useTicksWhileHidden } from './useTicksWhileHidden.ts';

/** What a session under way does wherever one is in the app: its time in the window's title, a chime and a notification at its end. */
export function FocusPresence() {
  const focus = useFocusIfKnown();
  return focus && <PresenceOf focus={focus} />;
}

function PresenceOf({ focus }: { focus: FocusView }) {
  const run = useRun();
  const plan = usePlan();
  const session = run && focusSession(run, plan, focus.sessionId);
  return session && <Presence key={`${focus.sessionId} ${focus.beganAt}`} focus={focus} session={session} />;
}

function Presence({ focus, session }: { focus: FocusView; session: FocusSession }) {
  const { focus: settings, lock } = useSettings();
  const { host, isSample, isEncrypted } = useAbout();
  const { shownMs, state, isOver, end, blockMs } = useReading(focus, session.minutes);
  useTicksWhileHidden(state !== 'paused');
  const figure = `${isOver ? '+' : ''}${clockFigure(shownMs)}`;
  const word = state === 'paused' ? 'Paused, ' : state === 'break' ? 'Break, ' : '';
  // A browser writes down what a page was called.
  const title = `${word}${figure} · ${isEncrypted ? 'Leadlight' : session.found.session.title}`;
  useEffect(() => {
    document.title = windowTitle(isSample, title);
  }, [isSample, title]);
  useEffect(
    () => () => {
      document.title = windowTitle(isSample);
    },
    [isSample],
  );

  const known = useRef(end);
  const { hasChime, breakMinutes } = settings;
  const content = session.found.session;
  const { sessionId, beganAt } = focus;
  useEffect(() => {
    if (known.current === end) return;
    known.current = end;
    if (end === null) return;
    const words = endOfBlock({ end, title: content.title, blockMs, breakMinutes });
    const tell = () => {
      // A machine that cannot sound has still shown the end.
      if (hasChime && !words.isQuiet) void chime().catch(() => undefined);
      if (host === 'browser') showNotification({ ...words, ...(lock.hidesNotices ? HIDDEN_NOTICE : {}), sessionId });
    };
    void tellOnce(`${sessionId} ${beganAt} ${end}`, tell);
  }, [end, hasChime, breakMinutes, blockMs, content, sessionId, beganAt, host, lock.hidesNotices]);
  return null;
}
