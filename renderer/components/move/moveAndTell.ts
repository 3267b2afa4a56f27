import { hideToast, showToast } from '#renderer/components/toast.tsx';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { endOf } from '#shared/domain/time/wallTime.ts';
import type { Placement } from '#shared/model/run.ts';

export type NewTime = Omit<Placement, 'isMovedByHand'>;

interface MoveToTell {
  /** Where it was. */
  from: NewTime;
  to: NewTime;
  move: () => Promise<unknown>;
  undo: () => Promise<unknown>;
  /** What it comes on top of in another calendar, in words; null when nothing. */
  busy?: string | null;
  /** Words for a failure. */
  describe: (error: unknown) => string;
}

/** Counts the toasts: each replaces the one before, and stays its own full time. */
let toasts = 0;

/** Moves a session and says so, with a way back; says why when it cannot be moved. True when it was moved. */
export async function moveAndTell({ from, to, move, undo, busy = null, describe }: MoveToTell): Promise<boolean> {
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
  tell(busy ? `${wordsOf(from, to)}. Busy then: ${busy}` : wordsOf(from, to), {
    word: 'Undo',
    onClick: () => void takeBack(),
  });
  return true;
}

/** `Moved to Sat 20 Feb, 07:00`; when only its end is another, `Now 08:00 to 09:30`. */
function wordsOf(from: NewTime, to: NewTime): string {
  if (from.date === to.date && from.start === to.start) return `Now ${to.start} to ${endOf(to)}`;
  return `Moved to ${mediumDate(to.date)}, ${to.start}`;
}

function tell(message: string, action?: { word: string; onClick: () => void }): void {
  hideToast(`move-${toasts}`);
  toasts += 1;
  showToast({ id: `move-${toasts}`, message, ...(action ? { action } : {}) });
}
