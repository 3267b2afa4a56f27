import { useCallback, useEffect, useRef } from 'react';
import type { EntrySession } from './entrySession.ts';
import { entryText } from './entryText.ts';
import { settleTitle } from './settleTitle.ts';

/** Settles the title when its field, or the entry, is left. The answer is for leaving the field. */
export function useSettledTitle(session: EntrySession): () => void {
  const settled = useRef<string | null>(null);
  const settle = useCallback(() => {
    const { title, date } = entryText(session.state.stored, session.state.unsaved);
    const name = `${date} ${title}`;
    if (settled.current === name) return;
    settled.current = name;
    void settleTitle(session);
  }, [session]);
  useEffect(() => {
    const { title, date } = session.state.stored;
    settled.current = `${date} ${title}`;
    return settle;
  }, [session, settle]);
  return settle;
}
