import { Button } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { showToast } from '#renderer/components/toast.tsx';
import classes from './DisputedNotice.module.css';
import type { DrawingSession } from './session/drawingSession.ts';

interface DisputedNoticeProps {
  session: DrawingSession;
  onReload: () => Promise<void>;
}

/** Two windows drew different things. Nothing is saved here until one has chosen. */
export function DisputedNotice({ session, onReload }: DisputedNoticeProps) {
  const keepBoth = async () => {
    try {
      await session.keepBoth();
      await onReload();
      showToast({ message: 'Yours is kept as a copy beside it' });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  const takeTheirs = async () => {
    session.letGoOfMine();
    await onReload();
  };
  return (
    <div className={classes.notice} role="alert">
      <TriangleAlert size={15} aria-hidden />
      <p>This drawing was changed in another window. What you drew here is not saved yet.</p>
      <Button size="xs" variant="filled" onClick={() => void keepBoth()}>
        Keep both
      </Button>
      <Button size="xs" onClick={() => void takeTheirs()}>
        Take the other
      </Button>
    </div>
  );
}
