import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type ReactNode, useCallback, useRef } from 'react';
import { useLocation } from 'wouter';
import { beforeFocus } from '#renderer/components/beforeFocus.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import classes from './FocusFrame.module.css';
import type { FocusSession } from './focusSession.ts';
import { isTyping, isUnderDialog } from './keyPlace.ts';
import { ThoughtField } from './ThoughtField.tsx';

const CAPTURE = { capture: true };

/** The sky behind, where one is on top, a place for thoughts at the bottom. */
export function FocusFrame({ session, children }: { session: FocusSession; children: ReactNode }) {
  const [, navigate] = useLocation();
  const leave = () => navigate(beforeFocus.page());
  const wasUnderDialog = useRef(false);
  const noteDialog = useCallback(() => {
    wasUnderDialog.current = isUnderDialog();
  }, []);
  // The Escape that closes a dialog is heard here once the dialog is gone, so what was open is noted on the way down.
  useWindowEvent('keydown', noteDialog, CAPTURE);
  useWindowEvent('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event)) return;
    if (wasUnderDialog.current || isUnderDialog()) return;
    leave();
  });
  const { after } = session;
  return (
    <div className={classes.frame} data-time={session.isEvening ? 'dusk' : 'dawn'} data-focus>
      <div className={classes.sky} aria-hidden />
      <header className={classes.top}>
        <b>{session.place}</b>
        {after && (
          <span className={classes.after}>
            Then: {after.title}, {after.start}
          </span>
        )}
        <Button variant="subtle" className={classes.leave} rightSection={<Keys keys={['Esc']} />} onClick={leave}>
          Leave focus
        </Button>
      </header>
      {children}
      <ThoughtField session={session.found} />
    </div>
  );
}
