import { useRun } from '#renderer/api/useRun.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { NoRun } from '#renderer/components/schedule/NoRun.tsx';
import { CalendarViews } from './CalendarViews.tsx';

export function CalendarPage() {
  const run = useRun();
  if (run) return <CalendarViews run={run} />;
  return (
    <>
      <PageHeader title="Calendar" />
      <NoRun title="No plan is running yet">
        Here the 37 days of the plan lie on your own dates, and can be moved about.
      </NoRun>
    </>
  );
}
