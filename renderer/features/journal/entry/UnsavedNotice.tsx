import { Button } from '@mantine/core';
import { History, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { EntrySession, SessionState } from '../draft/entrySession.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import classes from './UnsavedNotice.module.css';

/** What stands between the user and a saved text: another window's version, or text an earlier page left behind. */
export function UnsavedNotice({ session, state }: { session: EntrySession; state: SessionState }) {
  const [isComparing, setComparing] = useState(false);
  if (state.theirs) {
    return (
      <div className={classes.notice} data-tone="warn" role="alert">
        <TriangleAlert size={15} aria-hidden />
        <p>Another window saved a different text. Yours is kept here until you choose.</p>
        <Button size="xs" onClick={() => setComparing(true)}>
          Compare and choose
        </Button>
        {isComparing && (
          <ConflictDialog session={session} state={state} theirs={state.theirs} onClose={() => setComparing(false)} />
        )}
      </div>
    );
  }
  if (state.kept) {
    return (
      <div className={classes.notice} role="status">
        <History size={15} aria-hidden />
        <p>Text from {new Date(state.kept.at).toTimeString().slice(0, 5)} was kept that had not been saved.</p>
        <Button size="xs" onClick={() => session.bringBack()}>
          Bring it back
        </Button>
        <Button size="xs" variant="subtle" onClick={() => session.letGo()}>
          Let it go
        </Button>
      </div>
    );
  }
  return null;
}
