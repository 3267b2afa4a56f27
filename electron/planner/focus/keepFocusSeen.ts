import type { HostServices } from '../hostServices.ts';
import { type FocusService, SEEN_EVERY_MS } from './focusService.ts';

type Host = Pick<HostServices, 'about' | 'idleSeconds'>;

/**
 * Looks at focus as often as it is written down, and at once on opening, when the time since the last look is a gap.
 * Where the host can tell, it looks as well how long nobody touched the machine. Returns what ends that: it writes down
 * when the clock was seen last.
 */
export function keepFocusSeen(focus: Pick<FocusService, 'beat'>, host: Host): () => Promise<void> {
  void lookAtFocus(focus, host);
  const timer = setInterval(() => void lookAtFocus(focus, host), SEEN_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await lookAtFocus(focus, host, true);
  };
}

export function lookAtFocus(focus: Pick<FocusService, 'beat'>, host: Host, isLast = false): Promise<void> {
  return focus.beat({ isLast, idleSeconds: idleSecondsOf(host) }).catch(tell);
}

function idleSecondsOf({ about, idleSeconds }: Host): number | null {
  return about.capabilities.idleTime ? (idleSeconds?.() ?? null) : null;
}

/** It is tried again with the next look, and whoever works on a session is told by the step that fails. */
function tell(error: unknown): void {
  console.error('The focus clock could not be written down.', error instanceof Error ? error.name : '');
}
