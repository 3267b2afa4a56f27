import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Entry } from '#shared/model/entry.ts';
import type { EntrySession, SessionState } from './entrySession.ts';
import { holdSession, openSession } from './openSessions.ts';

/** The writing session of an entry. Mount the component that calls this with the entry's id as its key. */
export function useEntrySession(entry: Entry): EntrySession {
  const [session] = useState(() => openSession(entry));
  useEffect(() => holdSession(session), [session]);
  useEffect(() => session.receive(entry), [session, entry]);
  return session;
}

export function useSessionState(session: EntrySession): SessionState {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
}
