import { CalendarCheck } from 'lucide-react';
import { useMemo } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import type { PaletteCommand } from '#renderer/features/palette/Palette.tsx';
import { hasCome, recapsOfRun, recapTitle } from '#shared/domain/progress/recap/recapsOf.ts';

/** The way to every recap whose day has come, the newest first. */
export function useRecapCommands(): PaletteCommand[] {
  const run = useRun();
  const plan = usePlan();
  const { date } = useNow();
  return useMemo(() => {
    if (!run) return [];
    const come = recapsOfRun(plan, run).filter((recap) => hasCome(recap, run, date));
    return come.toReversed().map((recap) => ({
      word: recapTitle(recap),
      alsoFoundBy: 'look back weekly review progress evidence',
      icon: <CalendarCheck size={16} />,
      run: () => navigate(`/progress/recap/${recap.through}`),
    }));
  }, [run, plan, date]);
}
