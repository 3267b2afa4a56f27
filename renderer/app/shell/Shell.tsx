import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useCaptureRequests } from '#renderer/api/useCaptureRequests.ts';
import { CaptureDialog } from '#renderer/features/capture/CaptureDialog.tsx';
import { ShortcutsDialog } from '#renderer/features/shortcuts/ShortcutsDialog.tsx';
import { useAppLocation } from '../location.ts';
import { SHORTCUTS } from '../shortcuts.ts';
import { HealthNotice } from './HealthNotice.tsx';
import classes from './Shell.module.css';
import { ShellPalette } from './ShellPalette.tsx';
import { SideBar } from './SideBar.tsx';
import { useKeptScroll } from './useKeptScroll.ts';

/**
 * The frame around every page: side bar left, page right, and what opens over any of them. That is part of the first
 * load: letters typed while the palette were on its way would be taken for keys of the page.
 */
export function Shell({ children }: { children: ReactNode }) {
  const { page } = useAppLocation();
  const [paletteRequests, setPaletteRequests] = useState(0);
  const [dialog, setDialog] = useState<'capture' | 'shortcuts' | null>(null);
  const find = () => setPaletteRequests((count) => count + 1);
  const capture = () => setDialog('capture');
  const showShortcuts = () => setDialog('shortcuts');
  const isWelcome = page === '/welcome';
  const main = useKeptScroll(page);

  useHotkeys(
    isWelcome
      ? []
      : [
          ['mod+K', find],
          ['mod+N', capture],
        ],
    [],
    true,
  );
  useHotkeys(
    isWelcome
      ? []
      : [
          ['C', capture],
          ['?', showShortcuts],
          ['shift+?', showShortcuts],
        ],
  );

  useCaptureRequests(isWelcome ? null : capture);

  if (isWelcome) return <main className={classes.whole}>{children}</main>;
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={() => document.getElementById('main')?.focus()}>
        Skip to the page
      </button>
      <SideBar page={page} onFind={find} onCapture={capture} />
      <main ref={main} className={classes.main} id="main" tabIndex={-1}>
        <HealthNotice />
        {children}
      </main>
      <ShellPalette
        requests={paletteRequests}
        page={page}
        onCapture={capture}
        onShowShortcuts={showShortcuts}
        onOpenEntry={openEntry}
      />
      {dialog === 'capture' && <CaptureDialog onClose={() => setDialog(null)} onOpenEntry={openEntry} />}
      {dialog === 'shortcuts' && <ShortcutsDialog groups={SHORTCUTS} onClose={() => setDialog(null)} />}
    </div>
  );
}

function openEntry(id: string): void {
  navigate(`/journal/${id}`);
}
