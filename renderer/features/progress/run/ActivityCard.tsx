import { ActivityBars } from '#renderer/components/charts/ActivityBars.tsx';
import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { activityFinding } from '#shared/domain/progress/findings/runFindings.ts';
import { activityNumbers } from './numbers.ts';
import type { Progress } from './useProgress.ts';

/** What took longer than planned, by activity. */
export function ActivityCard({ progress: { activities } }: { progress: Progress }) {
  const title = activityFinding(activities);
  const sessions = activities.reduce((sum, each) => sum + each.sessions, 0);
  return (
    <ChartCard
      figure="activities"
      title={title}
      subtitle="Real time, mark shows planned"
      numbers={sessions > 0 ? activityNumbers(activities) : null}
      points={sessions}
      emptyText="Three finished sessions show which activity takes longer than planned."
    >
      <ActivityBars activities={activities} label={`${title}. Real against planned minutes of each activity.`} />
    </ChartCard>
  );
}
