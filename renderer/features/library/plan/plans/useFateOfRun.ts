import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { counted } from '#renderer/components/plan/planWords.ts';

/** What becomes of the run under way when another begins, in words; null without one. */
export function useFateOfRun(): string | null {
  const run = useRun();
  const { plan } = usePlan();
  if (!run) return null;
  const finished = Object.values(run.outcomes).filter(({ state }) => state === 'done' || state === 'partly').length;
  const kept = finished === 0 ? '' : ` with the ${counted(finished, 'session')} you finished`;
  return (
    `Your run through “${plan.title}” waits from here on${kept}: you can walk it again. Your journal stays as it is. ` +
    'Today, Calendar and Progress show the new run, which starts from nothing done.'
  );
}
