import '@fullcalendar/react/skeleton.css';
import { Calendar, type EventApi } from '@fullcalendar/react';
import interaction from '@fullcalendar/react/interaction';
import timeGrid from '@fullcalendar/react/timegrid';
import { useMemo, useState } from 'react';
import { scrollable } from '#renderer/components/markdown/scrollable.ts';
import type { NewTime } from '#renderer/components/move/moveAndTell.ts';
import { wallTimeAt } from '#shared/domain/wallTime.ts';
import type { SessionId } from '#shared/model/ids.ts';
import { LocalDate } from '#shared/model/time.ts';
import type { Timetable } from '#shared/model/timetable.ts';
import { blockKeys } from './blockKeys.ts';
import { blocksById, type CalendarBlock, type CalendarDay } from './calendarDays.ts';
import { axisTime, minutesOfMarker } from './calendarTimes.ts';
import { DayHeads } from './DayHeads.tsx';
import { FoldBar } from './FoldBar.tsx';
import { foldedAxis, SNAP_MINUTES, type Stretch, snapped } from './foldedAxis.ts';
import { NowLine } from './NowLine.tsx';
import { SessionBlock } from './SessionBlock.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import classes from './TimeGrid.module.css';
import { occupiedTimes } from './visibleTimes.ts';

const PIXELS_A_MINUTE = 75 / 60;
/** How wide a rest day is at the week's end, where it can give room to the others. */
const REST_SHARE = 0.68;

interface TimeGridProps {
  label: string;
  days: readonly CalendarDay[];
  timetable: Timetable;
  now: { date: LocalDate; minutes: number };
  onOpen: (id: SessionId) => void;
  onOpenDay: (date: LocalDate) => void;
  /** False when it was refused: the block springs back. */
  onMove: (id: SessionId, to: NewTime) => Promise<boolean>;
  onMoveDialog: (id: SessionId) => void;
}

/** Days side by side with the clock running down. The hours in which nothing is placed can be folded away. */
export function TimeGrid({ label, days, timetable, now, onOpen, onOpenDay, onMove, onMoveDialog }: TimeGridProps) {
  const [isFolded, setFolded] = useState(true);
  const blocks = useMemo(() => blocksById(days), [days]);
  const axis = useMemo(
    () => foldedAxis({ occupied: occupiedTimes(timetable, [...blocks.values()]), isFolded }),
    [timetable, blocks, isFolded],
  );
  const events = useMemo(
    () =>
      [...blocks.values()].map(({ id, date, start, end, state }) => ({
        id,
        start: axisTime(date, axis.toAxis(start)),
        end: axisTime(date, axis.toAxis(end)),
        editable: state !== 'done' && state !== 'skipped',
      })),
    [blocks, axis],
  );
  const first = days[0];
  if (!first) return null;

  const keys = blockKeys({ blocks, onMove, onMoveDialog });
  /** Where the event is now, on the clock. */
  const wallOf = (event: EventApi, block: CalendarBlock, isResized: boolean): Stretch => {
    const start = snapped(axis.toWall(minutesOfMarker(event.start)));
    const end = isResized ? snapped(axis.toWall(minutesOfMarker(event.end))) : start + (block.end - block.start);
    return { start, end };
  };
  const settle = async (event: EventApi, revert: () => void, isResized: boolean) => {
    const block = blocks.get(event.id);
    const date = LocalDate.safeParse(event.startStr.slice(0, 10));
    if (!block || !date.success) return revert();
    const { start, end } = isResized
      ? { ...wallOf(event, block, true), start: block.start }
      : wallOf(event, block, false);
    const minutes = Math.max(SNAP_MINUTES, end - start);
    if (!(await onMove(block.id, { date: date.data, start: wallTimeAt(start), minutes }))) revert();
  };
  const lastShare = days.length > 1 && days.at(-1)?.isRest ? REST_SHARE : 1;
  const height = (axis.axis.end - axis.axis.start) * PIXELS_A_MINUTE;

  return (
    <section
      className={classes.grid}
      style={{ '--days': days.length, '--last': lastShare, '--columns': columnsOf(days.length, lastShare) }}
      aria-label={label}
      data-blocks
      {...scrollable}
    >
      <DayHeads days={days} onOpenDay={onOpenDay} />
      <div className={classes.body} style={{ height }}>
        <TimeAxis axis={axis} timetable={timetable} days={days} />
        <div className={classes.clip}>
          <div className={classes.wide}>
            <Calendar
              key={`${first.date} ${days.length}`}
              plugins={[timeGrid, interaction]}
              initialView="days"
              views={{ days: { type: 'timeGrid', duration: { days: days.length } } }}
              initialDate={first.date}
              now={`${now.date}T12:00:00`}
              timeZone="UTC"
              headerToolbar={false}
              dayHeaders={false}
              allDaySlot={false}
              height="auto"
              slotMinTime={{ minutes: axis.axis.start }}
              slotMaxTime={{ minutes: axis.axis.end }}
              slotDuration={{ minutes: SNAP_MINUTES }}
              snapDuration={{ minutes: SNAP_MINUTES }}
              slotMinHeight={SNAP_MINUTES * PIXELS_A_MINUTE}
              slotHeaderContent=""
              slotHeaderInnerClass={classes.slotHeader ?? ''}
              slotEventOverlap={false}
              dayLaneClass={classes.lane ?? ''}
              columnEventClass={classes.event ?? ''}
              columnEventAfterClass={({ isEndResizable }) => isEndResizable && classes.resizer}
              events={events}
              editable
              eventInteractive={false}
              eventContent={({ event, isMirror }) => {
                const block = blocks.get(event.id);
                if (!block) return null;
                const dragged = isMirror ? wallOf(event, block, false) : null;
                return <SessionBlock block={block} onKeyDown={keys} dragged={dragged} isWide={days.length === 1} />;
              }}
              eventClick={({ event }) => {
                const block = blocks.get(event.id);
                if (block) onOpen(block.id);
              }}
              eventDrop={({ event, revert }) => void settle(event, revert, false)}
              eventResize={({ event, revert }) => void settle(event, revert, true)}
            />
          </div>
        </div>
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
