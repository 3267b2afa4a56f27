import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import type { FocusView } from '#shared/contract/focusContract.ts';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import { focusSession } from './focusSession.ts';
import { useReading } from './useReading.ts';

/** The time of the session under way, small. */
export function FocusFigure({ focus }: { focus: FocusView }) {
  const run = useRun();
  const plan = usePlan();
  const session = run && focusSession(run, plan, focus.sessionId);
  const { shownMs, isOver } = useReading(focus, session?.minutes ?? 0);
  return `${isOver ? '+' : ''}${clockFigure(shownMs)}`;
}
