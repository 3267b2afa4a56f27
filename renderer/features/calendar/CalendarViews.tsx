import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { MoveDialog } from '#renderer/components/move/MoveDialog.tsx';
import { PausedBanner } from '#renderer/components/schedule/PausedBanner.tsx';
import { nextSession } from '#shared/domain/run/nextSession.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { CalendarHeader } from './CalendarHeader.tsx';
import { CalendarMenu } from './CalendarMenu.tsx';
import classes from './CalendarViews.module.css';
import { calendarRun } from './calendarDays.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { periodOf, periodTitle, stepped, type View, weeksAround } from './period.ts';
import { periodSummary } from './periodSummary.ts';
import { SessionList } from './SessionList.tsx';
import { TimeGrid } from './TimeGrid.tsx';
import { useCalendarKeys } from './useCalendarKeys.ts';
import { useCalendarMenu } from './useCalendarMenu.ts';
import { useCalendarPlace } from './useCalendarPlace.ts';
import { useKeepFocus } from './useKeepFocus.ts';
import { useMoveSession } from './useMoveSession.ts';
import { useUndo } from './useUndo.ts';

/** The calendar of a run in four views of the same blocks. */
export function CalendarViews({ run }: { run: Run }) {
  const { date: today, minutes } = useNow();
  const plan = usePlan();
  const [, navigate] = useLocation();
  const { view, date, show } = useCalendarPlace(today);
  const move = useMoveSession(run);
  const [moving, setMoving] = useState<SessionId | null>(null);
  const page = useRef<HTMLDivElement>(null);

  const next = nextSession(run, plan, { date: today, minutes })?.id ?? null;
  const calendar = useMemo(() => calendarRun(run, plan, { today, next }), [run, plan, today, next]);
  const period = useMemo(() => periodOf(view, date, calendar), [view, date, calendar]);
  const days = useMemo(
    () => (view === 'month' ? weeksAround(period) : period).dates.map(calendar.day),
    [view, period, calendar],
  );
  const title = periodTitle(view, period);
  const goTo = (day: LocalDate) => show({ date: day === today ? null : day });
  const step = (by: 1 | -1) => goTo(stepped(view, date, by));
  const changeView = (next: View) => show({ view: next });
  const open = (id: SessionId) => navigate(`/calendar/session/${id}`);
  const openDay = (day: LocalDate) => show({ view: 'day', date: day === today ? null : day });
  useCalendarKeys({ step, today: () => show({ date: null }), changeView, undo: useUndo(run) });
  useKeepFocus(page);
  const menu = useCalendarMenu();

  const moved = moving ? calendar.blocks.find(({ id }) => id === moving) : undefined;
  const shared = { onOpen: open, onOpenDay: openDay, onMove: move, onMoveDialog: setMoving };
  const onDayMenu = (day: LocalDate, at: HTMLElement) => menu.openAt(at, { date: day, session: null });
  return (
    // The menu has a key and a button of its own; a right click is one more way to it.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className={classes.page} ref={page} onContextMenu={menu.onContextMenu} onKeyDown={menu.onKeyDown}>
      <CalendarHeader
        overline={periodSummary({ view, period, calendar, run, planDays: plan.days.length })}
        title={title}
        view={view}
        onView={changeView}
        onStep={step}
        onToday={() => show({ date: null })}
        onReschedule={() => navigate('/calendar/reschedule')}
        run={run}
      />
      <PausedBanner run={run} />
      {(view === 'day' || view === 'week') && (
        <TimeGrid
          {...shared}
          onDayMenu={onDayMenu}
          label={title}
          days={days}
          timetable={run.timetable}
          now={{ date: today, minutes }}
        />
      )}
      {view === 'month' && (
        <MonthGrid {...shared} onDayMenu={onDayMenu} label={title} month={date.slice(0, 7)} days={days} today={today} />
      )}
      {view === 'list' && <SessionList {...shared} onDayMenu={onDayMenu} days={days} date={date} />}
      {menu.open && (
        <CalendarMenu
          run={run}
          open={menu.open}
          block={calendar.blocks.find(({ id }) => id === menu.open?.about.session) ?? null}
          onClose={menu.close}
          onOpen={open}
          onOpenDay={openDay}
          onMoveDialog={setMoving}
        />
      )}
      {moved && (
        <MoveDialog
          title={moved.session.title}
          date={moved.date}
          start={moved.start}
          minutes={moved.end - moved.start}
          onCancel={() => setMoving(null)}
          onSubmit={async (to) => {
            if (await move(moved.id, to)) setMoving(null);
          }}
        />
      )}
    </div>
  );
}
