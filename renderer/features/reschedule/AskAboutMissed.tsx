import { useState } from 'react';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { missedSessions } from '#shared/domain/schedule/missedSessions.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { RescheduleWizard } from './RescheduleWizard.tsx';

/** Over Today: asks once a day what to do when work of earlier days waits. */
export function AskAboutMissed() {
  const { date: today } = useNow();
  const run = useRun();
  const plan = usePlan();
  const [closedOn, setClosedOn] = useState<LocalDate | null>(null);
  if (!run || run.missedAskedOn === today || closedOn === today) return null;
  if (missedSessions(run, plan, today).length === 0) return null;
  return <RescheduleWizard run={run} onClose={() => setClosedOn(today)} />;
}
