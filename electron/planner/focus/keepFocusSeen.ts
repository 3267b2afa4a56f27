import { type FocusService, SEEN_EVERY_MS } from './focusService.ts';

/**
 * Looks at focus as often as it is written down, and at once on opening, when the time since the last look is a gap.
 * Returns what ends that: it writes down when the clock was seen last.
 */
export function keepFocusSeen(focus: Pick<FocusService, 'beat'>): () => Promise<void> {
  const beat = (isLast = false) => focus.beat({ isLast }).catch(tell);
  void beat();
  const timer = setInterval(() => void beat(), SEEN_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await beat(true);
  };
}

/** It is tried again with the next look, and whoever works on a session is told by the step that fails. */
function tell(error: unknown): void {
  console.error('The focus clock could not be written down.', error instanceof Error ? error.name : '');
}
