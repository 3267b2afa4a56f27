import { Hourglass, Play } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { useFocusIfKnown } from '#renderer/api/useFocus.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { useStartFocus } from '#renderer/components/useStartFocus.ts';
import type { PaletteCommand } from '#renderer/features/palette/Palette.tsx';
import { nextSession } from '#shared/domain/run/nextSession.ts';

/** Back to the session under way, or the start of the one that is next today; none where there is neither. */
export function useFocusCommand(): PaletteCommand | null {
  const focus = useFocusIfKnown();
  const run = useRun();
  const plan = usePlan();
  const now = useNow();
  const start = useStartFocus();
  if (focus) {
    return {
      word: 'Back to focus',
      alsoFoundBy: 'session timer clock running',
      icon: <Hourglass size={16} />,
      run: () => navigate(`/focus/${focus.sessionId}`),
    };
  }
  const next = run && nextSession(run, plan, now);
  if (!next || run.placements[next.id]?.date !== now.date) return null;
  return {
    word: `Start: ${next.title}`,
    alsoFoundBy: 'begin focus session next timer clock',
    icon: <Play size={16} />,
    run: () => void start(next.id),
  };
}
