import '@fullcalendar/react/skeleton.css';
import { Calendar, type EventApi } from '@fullcalendar/react';
import interaction from '@fullcalendar/react/interaction';
import timeGrid from '@fullcalendar/react/timegrid';
import { useMemo, useRef } from 'react';
import type { NewTime } from '#renderer/components/move/moveAndTell.ts';
import { wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { SessionId } from '#shared/model/ids.ts';
import { LocalDate } from '#shared/model/time.ts';
import { blockKeys } from './blockKeys.ts';
import type { CalendarBlock } from './calendarDays.ts';
import { axisTime, minutesOfMarker } from './calendarTimes.ts';
import classes from './DayColumns.module.css';
import { droppedAt, pulledTo } from './draggedTimes.ts';
import { type FoldedAxis, SNAP_MINUTES } from './foldedAxis.ts';
import { SessionBlock } from './SessionBlock.tsx';

const PLUGINS = [timeGrid, interaction];
const SNAP = { minutes: SNAP_MINUTES };

interface DayColumnsProps {
  first: LocalDate;
  dayCount: number;
  today: LocalDate;
  axis: FoldedAxis;
  pixelsAMinute: number;
  room: 'little' | 'some' | 'wide';
  blocks: ReadonlyMap<string, CalendarBlock>;
  onOpen: (id: SessionId) => void;
  /** False when it was refused: the block springs back. */
  onMove: (id: SessionId, to: NewTime) => Promise<boolean>;
  onMoveDialog: (id: SessionId) => void;
}

/** The blocks themselves, and dragging them. FullCalendar sees the axis, never the clock. */
export function DayColumns(props: DayColumnsProps) {
  const { first, dayCount, today, axis, pixelsAMinute, room, blocks, onOpen, onMove, onMoveDialog } = props;
  const columns = useRef<HTMLDivElement>(null);
  const views = useMemo(() => ({ days: { type: 'timeGrid', duration: { days: dayCount } } }), [dayCount]);
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

  const keys = blockKeys({ blocks, onMove, onMoveDialog });
  const timesOf = (event: EventApi, block: CalendarBlock, isResized: boolean) =>
    isResized
      ? pulledTo(axis, block, minutesOfMarker(event.end))
      : droppedAt(axis, block, minutesOfMarker(event.start));
  const settle = async (event: EventApi, revert: () => void, isResized: boolean) => {
    const block = blocks.get(event.id);
    const date = LocalDate.safeParse(event.startStr.slice(0, 10));
    if (!block || !date.success) return revert();
    const { start, end } = timesOf(event, block, isResized);
    const to = { date: date.data, start: wallTimeAt(start), minutes: end - start };
    if (!(await onMove(block.id, to))) revert();
  };
  /** While something is dragged, what lies over the columns must not be in its way. */
  const markDragging = (isDragging: boolean) => columns.current?.toggleAttribute('data-dragging', isDragging);

  return (
    <div className={classes.columns} ref={columns}>
      <div className={classes.wide}>
        <Calendar
          key={`${first} ${dayCount}`}
          plugins={PLUGINS}
          initialView="days"
          views={views}
          initialDate={first}
          now={`${today}T12:00:00`}
          timeZone="UTC"
          headerToolbar={false}
          dayHeaders={false}
          allDaySlot={false}
          height="auto"
          slotMinTime={{ minutes: axis.axis.start }}
          slotMaxTime={{ minutes: axis.axis.end }}
          slotDuration={SNAP}
          snapDuration={SNAP}
          slotMinHeight={SNAP_MINUTES * pixelsAMinute}
          slotHeaderContent=""
          slotHeaderInnerClass={classes.slotHeader ?? ''}
          slotEventOverlap={false}
          columnEventClass={classes.event ?? ''}
          columnEventAfterClass={({ isEndResizable }) => isEndResizable && classes.resizer}
          events={events}
          editable
          eventInteractive={false}
          eventContent={({ event, isMirror, isResizing }) => {
            const block = blocks.get(event.id);
            if (!block) return null;
            const dragged = isMirror ? timesOf(event, block, isResizing) : null;
            return <SessionBlock block={block} dragged={dragged} room={room} onKeyDown={keys} />;
          }}
          eventClick={({ event, el }) => {
            const block = blocks.get(event.id);
            if (!block) return;
            el.querySelector('button')?.focus();
            onOpen(block.id);
          }}
          eventDragStart={() => markDragging(true)}
          eventDragStop={() => markDragging(false)}
          eventResizeStart={() => markDragging(true)}
          eventResizeStop={() => markDragging(false)}
          eventDrop={({ event, revert }) => void settle(event, revert, false)}
          eventResize={({ event, revert }) => void settle(event, revert, true)}
        />
      </div>
    </div>
  );
}
