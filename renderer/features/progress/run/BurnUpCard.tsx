import { BurnUpChart } from '#renderer/components/charts/BurnUpChart.tsx';
import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { burnUpFinding, paceInWords, paceSource } from '#shared/domain/progress/findings/runFindings.ts';
import { sinceWords } from '#shared/domain/progress/findings/sinceWords.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { burnUpNumbers } from './numbers.ts';
import type { Progress } from './useProgress.ts';

/** Hours done against hours planned, and where that leads. */
export function BurnUpCard({ progress }: { progress: Progress }) {
  const { burnUp, forecast, studyDays, totals } = progress;
  const title = burnUpFinding(progress);
  return (
    <ChartCard
      figure="burn-up"
      title={title}
      subtitle={[
        `Hours finished against hours planned${forecast ? setAside(totals.setAsideMinutes) : ''}`,
        forecast ? (paceSource(forecast) ?? pauseWords(progress)) : 'the forecast is of the whole run',
      ]
        .filter((part) => part !== null)
        .join('; ')}
      numbers={burnUpNumbers(burnUp)}
      points={burnUp.length < 2 ? 0 : studyDays.worked}
      emptyText="After three study days this draws how far you are and when you will be done."
    >
      <BurnUpChart
        days={burnUp}
        forecast={forecast?.isFinished ? null : forecast}
        label={forecast ? paceInWords(forecast) : title}
      />
    </ChartCard>
  );
}

/** Why there is no forecast. */
function pauseWords({ pausedOn, today }: Progress): string | null {
  return pausedOn === null ? null : `paused since ${sinceWords(pausedOn, today)}, so without a forecast`;
}

function setAside(minutes: number): string {
  return minutes > 0 ? `, without ${formatMinutes(minutes)} set aside` : '';
}
