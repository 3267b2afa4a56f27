import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { scrollable } from '#renderer/components/markdown/scrollable.ts';
import type { NewTime } from '#renderer/components/move/moveAndTell.ts';
import type { WallClock } from '#shared/domain/time/wallClock.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { Timetable } from '#shared/model/timetable.ts';
import { blocksById, type CalendarDay } from './calendarDays.ts';
import { DayColumns } from './DayColumns.tsx';
import { DayHeads } from './DayHeads.tsx';
import { FoldBar } from './FoldBar.tsx';
import { foldedAxis } from './foldedAxis.ts';
import { NowLine } from './NowLine.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import classes from './TimeGrid.module.css';
import { occupiedTimes } from './visibleTimes.ts';

const LARGE_WINDOW = '(min-width: 1500px) and (min-height: 1000px)';
const PIXELS_AN_HOUR = 75;
const PIXELS_AN_HOUR_LARGE = 100;
/** How wide a rest day is at the week's end, where it can give room to the others. */
const REST_SHARE = 0.68;

interface TimeGridProps {
  label: string;
  days: readonly CalendarDay[];
  timetable: Timetable;
  now: WallClock;
  onOpen: (id: SessionId) => void;
  onOpenDay: (date: LocalDate) => void;
  onDayMenu: (date: LocalDate, at: HTMLElement) => void;
  onMove: (id: SessionId, to: NewTime) => Promise<boolean>;
  onMoveDialog: (id: SessionId) => void;
}

/** Days side by side with the clock running down. The hours in which nothing is placed can be folded away. */
export function TimeGrid({ label, days, timetable, now, onOpenDay, onDayMenu, ...actions }: TimeGridProps) {
  const [isFolded, setFolded] = useState(true);
  const blocks = useMemo(() => blocksById(days), [days]);
  const axis = useMemo(
    () => foldedAxis({ occupied: occupiedTimes(timetable, days), isFolded }),
    [timetable, days, isFolded],
  );
  const isLarge = useMediaQuery(LARGE_WINDOW, false, { getInitialValueInEffect: false });
  const pixelsAMinute = (isLarge ? PIXELS_AN_HOUR_LARGE : PIXELS_AN_HOUR) / 60;
  const first = days[0];
  if (!first) return null;
  const lastShare = days.length > 1 && days.at(-1)?.isRest ? REST_SHARE : 1;
  const shownNow = days.some(({ isToday }) => isToday) ? now.minutes : null;

  return (
    <section
      className={classes.grid}
      style={{ '--days': days.length, '--last': lastShare, '--columns': columnsOf(days.length, lastShare) }}
      aria-label={label}
      data-blocks
      {...scrollable}
    >
      <DayHeads days={days} onOpenDay={onOpenDay} onDayMenu={onDayMenu} />
      <div className={classes.body} style={{ height: (axis.axis.end - axis.axis.start) * pixelsAMinute }}>
        <TimeAxis axis={axis} timetable={timetable} days={days} now={shownNow} />
        <DayColumns
          {...actions}
          first={first.date}
          dayCount={days.length}
          today={now.date}
          axis={axis}
          pixelsAMinute={pixelsAMinute}
          room={days.length === 1 ? 'wide' : isLarge ? 'some' : 'little'}
          blocks={blocks}
        />
        <FoldBar axis={axis} timetable={timetable} isFolded={isFolded} onToggle={() => setFolded(!isFolded)} />
        <NowLine axis={axis} days={days} minutes={now.minutes} />
      </div>
    </section>
  );
}

/** Tracks of a grid whose columns stand over the days. */
function columnsOf(days: number, lastShare: number): string {
  const shares = Array.from({ length: days }, (_, index) => (index === days - 1 ? lastShare : 1));
  return shares.map((share) => `minmax(0, ${share}fr)`).join(' ');
}
