import { planner } from './connection.ts';

/** The host asks in minutes, so it is told no more often than this. */
const TELL_EVERY_MS = 20_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

const busy = new Set<() => boolean>();

/** Something goes on that needs neither keys nor a pointer, such as a recording. */
export function alsoActiveWhile(isBusy: () => boolean): void {
  busy.add(isBusy);
}

/** Tells the host that somebody is here, until the returned function is called. */
export function reportActivity(): () => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  const tell = () => {
    const now = performance.now();
    if (now - toldAt < TELL_EVERY_MS) return;
    toldAt = now;
    planner.encryption.activity().catch(() => undefined);
  };
  for (const sign of SIGNS) window.addEventListener(sign, tell, { passive: true, capture: true });
  const timer = setInterval(() => {
    if ([...busy].some((isBusy) => isBusy())) tell();
  }, TELL_EVERY_MS);
  return () => {
    for (const sign of SIGNS) window.removeEventListener(sign, tell, { capture: true });
    clearInterval(timer);
  };
}
