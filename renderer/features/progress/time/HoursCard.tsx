import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { HoursPicture } from '#renderer/components/charts/time/HoursPicture.tsx';
import type { FocusByHour } from '#shared/contract/progressWork.ts';
import { grouped } from '#shared/domain/progress/findings/grouped.ts';
import { hoursFinding } from '#shared/domain/progress/time/timeFindings.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { sessionsWord } from './countWords.ts';
import { hourNumbers } from './timeNumbers.ts';

/** At which hours the focus lies. */
export function HoursCard({ hours }: { hours: FocusByHour }) {
  const title = hoursFinding(hours);
  const { unmeasuredSessions: unmeasured, unplacedStretches: unplaced } = hours;
  const beside = [
    ...(unmeasured === 0 ? [] : [`, without ${sessionsWord(unmeasured)} nobody measured`]),
    ...(unplaced === 0
      ? []
      : [
          `; ${unplaced === 1 ? '1 stretch' : `${grouped(unplaced)} stretches`} in a time zone that is not known left out`,
        ]),
  ].join('');
  const measured = hours.days === 0 ? 'Measured focus' : `${amountOf(hours.totalMinutes)} of measured focus`;
  return (
    <ChartCard
      figure="hours"
      title={title}
      subtitle={`${measured} by hour and weekday${beside}`}
      numbers={hours.days === 0 ? null : hourNumbers(hours)}
      points={hours.days}
      emptyText="Three days with the focus clock show at which hours your focus lies."
    >
      <HoursPicture
        focus={hours}
        label={`${title}. Minutes of focus by hour of the day, and by hour of each weekday.`}
      />
    </ChartCard>
  );
}

const SMALL_MINUTES = 100 * 60;

/** `84 h 41`, and whole hours where there are many. */
function amountOf(minutes: number): string {
  return minutes < SMALL_MINUTES ? formatMinutes(minutes) : `${grouped(minutes / 60)} h`;
}
