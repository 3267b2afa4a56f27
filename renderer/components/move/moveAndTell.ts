import { hideToast, showToast } from '#renderer/components/toast.tsx';
import { mediumDate } from '#shared/domain/localDate.ts';
import type { Placement } from '#shared/model/run.ts';

export type NewTime = Omit<Placement, 'isMovedByHand'>;

interface MoveToTell {
  to: NewTime;
  move: () => Promise<unknown>;
  undo: () => Promise<unknown>;
  /** Words for a failure. */
  describe: (error: unknown) => string;
}

const TOAST = 'move';

/** Moves a session and says so, with a way back; says why when it cannot be moved. True when it was moved. */
export async function moveAndTell({ to, move, undo, describe }: MoveToTell): Promise<boolean> {
  try {
    await move();
  } catch (error) {
    tell(describe(error));
    return false;
  }
  const takeBack = async () => {
    try {
      await undo();
      tell('Moved back');
    } catch (error) {
      tell(describe(error));
    }
  };
  tell(`Moved to ${mediumDate(to.date)}, ${to.start}`, { word: 'Undo', onClick: () => void takeBack() });
  return true;
}

function tell(message: string, action?: { word: string; onClick: () => void }): void {
  hideToast(TOAST);
  showToast({ id: TOAST, message, ...(action ? { action } : {}) });
}
