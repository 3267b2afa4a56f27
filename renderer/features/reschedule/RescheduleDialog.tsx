import { Redirect, useLocation } from 'wouter';
import { useRun } from '#renderer/api/useRun.ts';
import { RescheduleWizard } from './RescheduleWizard.tsx';

/** What can be done with the schedule, after showing what that does. Opens over any page of a run. */
export function RescheduleDialog({ closeTo }: { closeTo: string }) {
  const [, navigate] = useLocation();
  const run = useRun();
  return run ? <RescheduleWizard run={run} onClose={() => navigate(closeTo)} /> : <Redirect to={closeTo} />;
}
