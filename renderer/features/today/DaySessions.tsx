import { useHotkeys } from '@mantine/hooks';
import { useLocation } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { nextSession } from '#shared/domain/run/nextSession.ts';
import { windowsOn } from '#shared/domain/schedule/dayWindows.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { endOf, minutesOf, wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { DayTimeline, type TimelineItem } from './DayTimeline.tsx';
import type { DaySession } from './daySessions.ts';
import { OpenCardActions } from './OpenCardActions.tsx';
import { RecapButton } from './RecapButton.tsx';
import { ReflectButton } from './ReflectButton.tsx';
import { SessionCard } from './SessionCard.tsx';
import { SessionMenu } from './SessionMenu.tsx';
import { timingOf } from './timingOf.ts';
import type { SessionActions } from './useSessionActions.tsx';

interface DaySessionsProps {
  run: Run;
  date: LocalDate;
  today: LocalDate;
  sessions: readonly DaySession[];
  actions: SessionActions;
  onReflect: () => void;
}

export function DaySessions({ run, date, today, sessions, actions, onReflect }: DaySessionsProps) {
  const plan = usePlan();
  const now = useNow();
  const [page, navigate] = useLocation();
  const nextId = nextSession(run, plan, now)?.id;
  const open = sessions.find(({ session }) => session.id === nextId) ?? null;
  useHotkeys([
    ['S', unlessTaken(() => open?.state === 'waiting' && actions.start(open.session))],
    ['D', unlessTaken(() => open && actions.finish(open.session, 'done'))],
  ]);

  const sessionPage = (one: DaySession) => `${page === '/' ? '' : page}/session/${one.session.id}`;
  const { evening: eveningWindow } = windowsOn(run, date);
  const isEvening = ({ placement }: DaySession) => minutesOf(placement.start) >= eveningWindow.start;
  const morning = sessions.filter((one) => !isEvening(one));
  const evening = sessions.filter(isEvening);
  const free = freeHours(morning, evening);
  const isFreeNow = date === today && free !== null && free.from <= now.minutes && now.minutes < free.until;
  const beside = date === today && !isFreeNow ? besideNow(sessions, now.minutes) : null;
  const itemOf = (one: DaySession): TimelineItem => {
    const isOpen = one === open;
    return {
      key: one.session.id,
      start: one.placement.start,
      now: one === beside ? wallTimeAt(now.minutes) : null,
      card: (
        <SessionCard
          session={one.session}
          resources={plan.resourcesOf(one.session)}
          state={one.state}
          timing={timingOf(one, isOpen)}
          isOpen={isOpen}
          href={`#${sessionPage(one)}`}
          menu={<SessionMenu session={one} actions={actions} onOpen={() => navigate(sessionPage(one))} />}
          actions={isOpen && <OpenCardActions session={one} actions={actions} run={run} />}
        />
      ),
    };
  };
  const reflection = (
    <>
      <RecapButton run={run} date={date} />
      <ReflectButton onClick={onReflect} />
    </>
  );
  return (
    <DayTimeline
      morning={{ items: morning.map(itemOf), summary: evening.length > 0 ? summaryOf(morning) : reflection }}
      evening={{ items: evening.map(itemOf), action: reflection }}
      between={free && { hours: free.words, now: isFreeNow ? wallTimeAt(now.minutes) : null }}
    />
  );
}

/** "1 h 52 of 5 h": real minutes of what has an outcome, against the plan. */
function summaryOf(sessions: readonly DaySession[]): string {
  const planned = sessions.reduce((sum, { placement }) => sum + placement.minutes, 0);
  const real = sessions.reduce((sum, { outcome }) => sum + (outcome?.minutes ?? 0), 0);
  return real > 0 ? `${formatMinutes(real)} of ${formatMinutes(planned)}` : formatMinutes(planned);
}

/** The last session that has begun by the clock; the first one before that. */
function besideNow(sessions: readonly DaySession[], minutes: number): DaySession | null {
  return sessions.findLast(({ placement }) => minutesOf(placement.start) <= minutes) ?? sessions[0] ?? null;
}

interface FreeHours {
  words: string;
  /** Minutes since midnight. */
  from: number;
  until: number;
}

function freeHours(morning: readonly DaySession[], evening: readonly DaySession[]): FreeHours | null {
  const last = morning.at(-1);
  const [next] = evening;
  if (!last || !next) return null;
  const from = minutesOf(last.placement.start) + last.placement.minutes;
  const until = minutesOf(next.placement.start);
  return from < until ? { words: `${endOf(last.placement)} to ${next.placement.start}, yours`, from, until } : null;
}
