import { TriangleAlert } from 'lucide-react';
import { createElement } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { connectionState, onConnectionChange, planner } from '#renderer/api/connection.ts';
import { failureMessage, isConflict } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { saveBeforeLeaving, trackSaving } from '#renderer/api/saving.ts';
import { hideToast, showToast } from '#renderer/components/toast.tsx';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { titleOrKind } from '../titleOrKind.ts';
import { EntrySession, type SessionWorld } from './entrySession.ts';
import { fieldsOf, stillToSave } from './entryText.ts';
import { forgetDraft, keepDraft, keptDraft } from './keptDrafts.ts';
import { notSaved } from './notSaved.ts';

/** Every entry that is open or not yet saved. A text that could not be saved stays here when its page is left. */
const open = new Map<EntryId, { session: EntrySession; users: number }>();

export function openSession(entry: Entry): EntrySession {
  const known = open.get(entry.id);
  if (known) {
    known.session.receive(entry);
    return known.session;
  }
  const session = new EntrySession(entry, draftLeftOver(entry), world);
  session.subscribe(() => tellOfProblems(session));
  open.set(entry.id, { session, users: 0 });
  return session;
}

/** Keeps the session while a page shows it. The returned function lets it go, saved. */
export function holdSession(session: EntrySession): () => void {
  const { id } = session.state.stored;
  const known = open.get(id) ?? { session, users: 0 };
  open.set(id, { ...known, users: known.users + 1 });
  return () => {
    const { users = 1 } = open.get(id) ?? {};
    open.set(id, { session, users: users - 1 });
    void session.flush().then(() => leave(session));
  };
}

/** Nothing unsaved is left behind in silence. */
function leave(session: EntrySession): void {
  const { stored, theirs } = session.state;
  closeIfDone(stored.id);
  if (!theirs || open.get(stored.id)?.users !== 0) return;
  showToast({
    id: `two-versions-${stored.id}`,
    message: `“${titleOrKind(stored)}” has two versions. Yours is kept until you choose.`,
    icon: createElement(TriangleAlert, { size: 16 }),
    stays: true,
    action: { word: 'Choose', onClick: () => navigate(`/journal/${stored.id}`) },
  });
}

function closeIfDone(id: EntryId): void {
  const known = open.get(id);
  if (known && known.users === 0 && known.session.isClean) open.delete(id);
}

const world: SessionWorld = {
  save: async (entry, edit) => {
    const saved = await trackSaving(
      () => planner.journal.save({ id: entry.id, revision: entry.revision, edit }),
      describe,
    );
    queryClient.setQueryData(queries.journal.get.queryKey({ input: { id: entry.id } }), saved);
    return saved;
  },
  load: (id) => planner.journal.get({ id }),
  isConflict,
  describe,
  keepDraft,
  forgetDraft,
  now: () => Date.now(),
};

function describe(error: unknown): string {
  return connectionState() === 'lost' ? LINE_IS_LOST : failureMessage(error);
}

export const LINE_IS_LOST = 'Leadlight’s planner has stopped. Your text is kept here and saved when it is back.';

function draftLeftOver(entry: Entry): ReturnType<typeof keptDraft> {
  const kept = keptDraft(entry.id);
  if (!kept || fieldsOf(stillToSave(kept.edit, entry)).length > 0) return kept;
  forgetDraft(entry.id);
  return null;
}

function tellOfProblems(session: EntrySession): void {
  const { stored, problem } = session.state;
  const id = `not-saved-${stored.id}`;
  if (session.state.theirs === null) hideToast(`two-versions-${stored.id}`);
  if (problem === null) hideToast(id);
  else {
    showToast({
      id,
      message: notSaved(problem),
      icon: createElement(TriangleAlert, { size: 16 }),
      stays: true,
      action: { word: 'Try again', onClick: () => void session.flush() },
    });
  }
  closeIfDone(stored.id);
}

/** A page that closes saves first, keeps what is not saved, and asks where that may be too late. */
window.addEventListener('beforeunload', (event) => {
  for (const { session } of open.values()) {
    if (session.isClean) continue;
    session.keep();
    void session.flush();
    event.preventDefault();
  }
});
saveBeforeLeaving(async () => {
  await Promise.all([...open.values()].map(({ session }) => session.flush()));
  return [...open.values()].every(({ session }) => session.isClean);
});
window.addEventListener('pagehide', keepAll);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') for (const { session } of open.values()) void session.flush();
});
onConnectionChange(() => {
  if (connectionState() === 'connected') for (const { session } of open.values()) void session.flush();
});

function keepAll(): void {
  for (const { session } of open.values()) session.keep();
}
