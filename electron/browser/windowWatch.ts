/** How the last window went away, or that none ever came. */
export type WindowEnd = 'closed' | 'never-opened';

export interface WindowWatch {
  /** Tell it how many pages are connected, whenever that changes. */
  pagesChanged(pages: number): void;
  /** The program that shows the window is gone. */
  browserExited(): void;
  readonly ended: Promise<WindowEnd>;
}

interface WatchSetup {
  /** A browser may live on without windows, as programs do on a Mac. Then only the pages tell. */
  outlivesItsWindows: boolean;
  /** A page that reloads is away for less than this. */
  reloadMs?: number;
  /** A browser that handed its window to one that runs already has this long to show it. */
  firstPageMs?: number;
}

/**
 * Decides when the user has closed the app. The end of the browser process alone does not say so: a second start
 * hands its window over to the first and ends at once.
 */
export function watchWindow({ outlivesItsWindows, reloadMs = 5_000, firstPageMs = 30_000 }: WatchSetup): WindowWatch {
  let pages = 0;
  let hasOpened = false;
  let isBrowserGone = false;
  let timer: NodeJS.Timeout | undefined;
  let end: (how: WindowEnd) => void = () => undefined;
  const ended = new Promise<WindowEnd>((resolve) => {
    end = resolve;
  });

  function look(): void {
    clearTimeout(timer);
    if (pages > 0) return;
    if (hasOpened && (isBrowserGone || outlivesItsWindows)) timer = setTimeout(() => end('closed'), reloadMs).unref();
    if (!hasOpened && isBrowserGone) timer = setTimeout(() => end('never-opened'), firstPageMs).unref();
  }

  return {
    pagesChanged(count) {
      pages = count;
      hasOpened ||= count > 0;
      look();
    },
    browserExited() {
      isBrowserGone = true;
      look();
    },
    ended,
  };
}
