import { useHotkeys } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useCaptureRequests } from '#renderer/api/useCaptureRequests.ts';
import { beforeFocus } from '#renderer/components/beforeFocus.ts';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { useAppLocation } from '../location.ts';
import { SHORTCUTS } from '../shortcuts.ts';
import { useProgressAhead } from '../useProgressAhead.ts';
import { DiskNotice } from './DiskNotice.tsx';
import { HealthNotice } from './HealthNotice.tsx';
import classes from './Shell.module.css';
import { inboxOver, SideBar } from './SideBar.tsx';
import { useEarlyLetters } from './useEarlyLetters.ts';
import { useKeptScroll } from './useKeptScroll.ts';
import { useOverlays } from './useOverlays.ts';

const FocusPresence = lazy(async () => ({
  default: (await import('#renderer/features/focus/FocusPresence.tsx')).FocusPresence,
}));

const RemindersPresence = lazy(async () => ({
  default: (await import('#renderer/features/reminders/RemindersPresence.tsx')).RemindersPresence,
}));

const TELLING = /^\/stories\/[^/]+\/tell$/;

/** The frame around every page: side bar left, page right, and what opens over any of them. */
export function Shell({ children }: { children: ReactNode }) {
  useProgressAhead();
  const { page, openSession, isInboxOpen } = useAppLocation();
  const path = openSession ? `${page}/session/${openSession}` : page;
  const [paletteRequests, setPaletteRequests] = useState(0);
  const [cardRequests, setCardRequests] = useState(0);
  const [dialog, setDialog] = useState<'capture' | 'shortcuts' | null>(null);
  const [query, setQuery] = useState('');
  const [thought, setThought] = useState('');
  const overlays = useOverlays();
  const find = () => setPaletteRequests((count) => count + 1);
  const capture = () => {
    setThought('');
    setDialog('capture');
  };
  const showShortcuts = () => setDialog('shortcuts');
  const isWelcome = page === '/welcome';
  const isFocus = page.startsWith('/focus/');
  // A story is told in the whole window, as one works on a session, and what is printed is all there is.
  const isWhole = isFocus || TELLING.test(page) || page.startsWith('/print/') || page.startsWith('/present/');
  const isBare = isWelcome || isWhole;
  const main = useKeptScroll(page);
  useEffect(() => {
    if (!isFocus && !isWelcome) beforeFocus.keep(page);
  }, [page, isFocus, isWelcome]);
  useEarlyLetters(
    paletteRequests,
    useCallback((letter) => setQuery((typed) => typed + letter), []),
  );
  useEarlyLetters(
    dialog === 'capture' ? 1 : 0,
    useCallback((letter) => setThought((typed) => typed + letter), []),
  );

  useHotkeys(
    isBare
      ? []
      : [
          ['mod+K', find],
          ['mod+N', capture],
        ],
    [],
    true,
  );
  useHotkeys(
    isBare
      ? []
      : [
          ['C', capture],
          ['B', unlessTaken(() => navigate(inboxOver(page)))],
          ['?', showShortcuts],
          ['shift+?', showShortcuts],
        ],
  );

  useCaptureRequests(isBare ? null : capture);

  if (isWelcome) return <main className={classes.whole}>{children}</main>;
  const presence = (
    <Suspense>
      <FocusPresence />
      <RemindersPresence place={isInboxOpen ? 'inbox' : isWhole ? 'focus' : 'page'} />
    </Suspense>
  );
  if (isWhole) {
    return (
      <div className={classes.whole}>
        {presence}
        {children}
      </div>
    );
  }
  return (
    <div className={classes.shell}>
      {presence}
      <button type="button" className={classes.skip} onClick={() => document.getElementById('main')?.focus()}>
        Skip to the page
      </button>
      <SideBar page={page} isInboxOpen={isInboxOpen} onFind={find} onCapture={capture} />
      <main ref={main} className={classes.main} id="main" tabIndex={-1}>
        <HealthNotice />
        <DiskNotice />
        {children}
      </main>
      {overlays && (
        <>
          <overlays.ShellPalette
            requests={paletteRequests}
            query={query}
            onQuery={setQuery}
            page={page}
            onCapture={capture}
            onShowShortcuts={showShortcuts}
            onMakeCard={() => setCardRequests((count) => count + 1)}
            onOpenEntry={openEntry}
          />
          <overlays.MakeCard path={path} requests={cardRequests} />
          {dialog === 'capture' && (
            <overlays.CaptureDialog
              thought={thought}
              onThought={setThought}
              onClose={() => setDialog(null)}
              onOpenEntry={openEntry}
            />
          )}
          {dialog === 'shortcuts' && <overlays.ShortcutsDialog groups={SHORTCUTS} onClose={() => setDialog(null)} />}
        </>
      )}
    </div>
  );
}

function openEntry(id: string): void {
  navigate(`/journal/${id}`);
}
