import { BurnUpChart } from '#renderer/components/charts/BurnUpChart.tsx';
import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { paceFinding, paceInWords } from './findings.ts';
import { burnUpNumbers } from './numbers.ts';
import type { Progress } from './useProgress.ts';

/** Hours done against hours planned, and where that leads. */
export function BurnUpCard({ progress: { burnUp, forecast, missing, studyDays, totals } }: { progress: Progress }) {
  const setAside = totals.setAsideMinutes > 0 ? `, without ${formatMinutes(totals.setAsideMinutes)} set aside` : '';
  return (
    <ChartCard
      figure="burn-up"
      title={studyDays.worked > 0 ? paceFinding(forecast, missing) : 'Nothing done yet'}
      subtitle={`Hours finished against hours planned${setAside}`}
      numbers={burnUpNumbers(burnUp)}
      points={studyDays.worked}
      emptyText="After three study days this draws how far you are and when you will be done."
    >
      <BurnUpChart days={burnUp} finish={forecast.finish} label={paceInWords(forecast)} />
    </ChartCard>
  );
}
