import { TriangleAlert } from 'lucide-react';
import { createElement } from 'react';
import { connectionState, onConnectionChange, planner } from '#renderer/api/connection.ts';
import { failureMessage, isConflict, isRefused } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { saveBeforeLeaving, trackSaving } from '#renderer/api/saving.ts';
import { hideToast, showToast } from '#renderer/components/toast.tsx';
import type { Drawing } from '#shared/model/drawing.ts';
import type { DrawingId } from '#shared/model/ids.ts';
import { DrawingSession, type DrawingWorld } from './drawingSession.ts';

/** Every drawing that is open or not yet saved. One that could not be saved stays here when its page is left. */
const open = new Map<DrawingId, { session: DrawingSession; users: number }>();

/** The session of a drawing that was left unsaved; null when there is none. */
export function sessionLeft(id: DrawingId): DrawingSession | null {
  return open.get(id)?.session ?? null;
}

export function beginSession(stored: Drawing, scene: string): DrawingSession {
  const session = new DrawingSession(stored, scene, world);
  session.subscribe(() => tellOfProblems(session));
  open.set(stored.id, { session, users: 0 });
  return session;
}

/** Keeps the session while a page shows it. The returned function lets it go, saved. */
export function holdSession(session: DrawingSession): () => void {
  const { id } = session.state.stored;
  open.set(id, { session, users: (open.get(id)?.users ?? 0) + 1 });
  return () => {
    open.set(id, { session, users: (open.get(id)?.users ?? 1) - 1 });
    session.letCanvasGo();
    void session.flush().then(() => closeIfDone(session));
  };
}

function closeIfDone(session: DrawingSession): void {
  const { id } = session.state.stored;
  const known = open.get(id);
  if (known?.session === session && known.users === 0 && session.isClean) open.delete(id);
}

const world: DrawingWorld = {
  save: async ({ id, revision }, scene) => {
    const saved = await trackSaving(() => planner.drawings.save({ id, revision, scene }), describe);
    queryClient.setQueryData(queries.drawings.get.queryKey({ input: { id } }), saved);
    return saved;
  },
  copy: async ({ title, links }, scene) => {
    const copied = `${title.slice(0, 190)} (copy)`.trim();
    await trackSaving(() => planner.drawings.create({ title: copied, links, scene }), describe);
  },
  isConflict,
  isRefused,
  describe,
  whenIdle: (work) => void requestIdleCallback(work, { timeout: 80 }),
  now: () => performance.now(),
};

function describe(error: unknown): string {
  return connectionState() === 'lost' ? LINE_IS_LOST : failureMessage(error);
}

const LINE_IS_LOST = 'Leadlight’s planner has stopped. The drawing is kept here and saved when it is back.';

function tellOfProblems(session: DrawingSession): void {
  const { stored, problem } = session.state;
  const id = `not-saved-${stored.id}`;
  if (problem === null) hideToast(id);
  else {
    showToast({
      id,
      message: /^not saved\b/i.test(problem) ? problem : `Not saved: ${problem}`,
      icon: createElement(TriangleAlert, { size: 16 }),
      stays: true,
      action: { word: 'Try again', onClick: () => void session.flush() },
    });
  }
  closeIfDone(session);
}

/** A page that closes saves first, and asks where that may be too late. */
window.addEventListener('beforeunload', (event) => {
  for (const { session } of open.values()) {
    if (session.isClean) continue;
    void session.flush();
    event.preventDefault();
  }
});
saveBeforeLeaving(async () => {
  await Promise.all([...open.values()].map(({ session }) => session.flush()));
  return [...open.values()].every(({ session }) => session.isClean);
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') flushAll();
});
window.addEventListener('pagehide', flushAll);
onConnectionChange(() => {
  if (connectionState() === 'connected') flushAll();
});

function flushAll(): void {
  for (const { session } of open.values()) void session.flush();
}
