/** What is known before a host is opened. */
export interface HostFacts {
  /** What the user asked for, if anything. */
  asked: 'desktop' | 'browser' | null;
  wantsWindow: boolean;
  hasDisplay: boolean;
  /** Electron's runtime is installed. */
  hasRuntime: boolean;
  /** A download of the runtime was given up earlier today. */
  gaveUpToday: boolean;
}

/** `why` ends a sentence like “Leadlight opens …, because …”. */
export type HostChoice = { open: 'desktop' | 'browser' | 'nothing'; why: string };

/** Which host to open, and why; or that the runtime is to be fetched before that can be said. */
export function chooseHost(facts: HostFacts): HostChoice | { open: 'fetch-runtime' } {
  const { asked, wantsWindow, hasDisplay, hasRuntime, gaveUpToday } = facts;
  if (asked === 'browser') return { open: 'browser', why: '--browser asks for it' };
  if (asked === null && !wantsWindow) return { open: 'browser', why: '--no-open asks for no window' };
  if (asked === null && !hasDisplay) return { open: 'browser', why: 'the desktop host needs a display' };
  if (hasRuntime) return { open: 'desktop', why: 'Electron’s runtime is installed' };
  if (asked === 'desktop' || !gaveUpToday) return { open: 'fetch-runtime' };
  return {
    open: 'browser',
    why: 'Electron’s runtime could not be downloaded earlier today (npm run desktop tries again)',
  };
}

export type FetchEnd = 'fetched' | 'failed' | 'stalled';

/** Which host to open once the runtime was fetched, or not. Who asked for the desktop host gets no other. */
export function chooseAfterFetching(end: FetchEnd, { asked }: Pick<HostFacts, 'asked'>): HostChoice {
  if (end === 'fetched') return { open: 'desktop', why: 'Electron’s runtime was fetched just now' };
  const why =
    end === 'stalled'
      ? 'the download of Electron’s runtime made no progress for 10 seconds'
      : 'Electron’s runtime could not be downloaded';
  return { open: asked === 'desktop' ? 'nothing' : 'browser', why };
}
