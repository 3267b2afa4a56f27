import { reportBug } from '#electron/host/reportBug.ts';
import type { Clock } from '#electron/planner/clock.ts';
import type { Change } from '#shared/contract/appContract.ts';
import { type EndWords, endOfBlock } from '#shared/domain/focus/endOfBlock.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { PlannerClient } from '../plannerClient.ts';
import { askStanding, type SessionUnderWay, type Standing, underWay } from './standing.ts';
import { type TrayContent, trayContent } from './trayContent.ts';

interface Presence {
  planner: PlannerClient;
  clock: Clock;
  /** Called when what the tray says is another. */
  show(content: TrayContent): void;
  /** Called once for each end of a stretch that is passed while the app runs. */
  tellEnd(words: EndWords & { sessionId: SessionId }): void;
}

export interface FollowedPresence {
  /** To be told of every change of the planner. */
  changed(topic: Change['topic']): Promise<void>;
  /** Looks at everything again: the clock may have jumped. */
  look(): Promise<void>;
  stop(): void;
}

const MINUTE_MS = 60_000;
const SHOWN_FROM: readonly Change['topic'][] = ['run', 'plan', 'focus', 'settings'];

/** Keeps in step with the session under way and the next one: at every change, each minute, and when a stretch ends. */
export function followPresence({ planner, clock, show, tellEnd }: Presence): FollowedPresence {
  let standing: Standing | null = null;
  let shown = '';
  let known: { of: string; end: string | null } | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();

  const look = (asksAll: boolean): Promise<void> => {
    last = last.then(() => (isStopped ? undefined : lookNow(asksAll))).catch(reportBug);
    return last;
  };

  async function lookNow(asksAll: boolean): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    // The planner pauses a pomodoro by itself when it is asked.
    if (asksAll || !standing) standing = await askStanding(planner);
    else if (standing.focus) standing = { ...standing, focus: await planner.focus.now() };
    const now = clock.now();
    const atMs = Date.parse(now);
    const session = underWay(standing, atMs);
    const content = trayContent(standing, session, wallClockAt(now, clock.zone()));
    if (shown !== JSON.stringify(content)) show(content);
    shown = JSON.stringify(content);
    tellWhatEnded(session, standing);
    if (isStopped) return;
    timer = setTimeout(() => void look(false), msToNextLook(session, atMs));
    timer.unref();
  }

  function tellWhatEnded(session: SessionUnderWay | null, { settings }: Standing): void {
    if (!session) {
      known = null;
      return;
    }
    const { focus, title, reading } = session;
    const of = `${focus.sessionId} ${focus.beganAt}`;
    const before = known;
    known = { of, end: reading.end };
    // What had ended before this app knew of it was told by the one before.
    if (before?.of !== of || before.end === reading.end || reading.end === null) return;
    const words = endOfBlock({
      end: reading.end,
      title,
      blockMs: reading.blockMs,
      breakMinutes: settings.breakMinutes,
    });
    tellEnd({ ...words, isQuiet: words.isQuiet || !settings.hasChime, sessionId: focus.sessionId });
  }

  return {
    changed: async (topic) => {
      if (SHOWN_FROM.includes(topic)) await look(true);
    },
    look: () => look(true),
    stop() {
      isStopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}

/** To the next minute, or to the end of the stretch where that comes first. */
function msToNextLook(session: SessionUnderWay | null, atMs: number): number {
  const toMinute = MINUTE_MS - (atMs % MINUTE_MS);
  if (!session || session.reading.state === 'paused') return toMinute;
  const { focus, reading } = session;
  const ends = [
    reading.state === 'running' ? reading.blockMs - reading.workedMs : 0,
    focus.clock === 'pomodoro' && !reading.isOver ? reading.shownMs : 0,
  ].filter((ms) => ms > 0);
  // A moment later, so that the end is behind.
  return Math.min(toMinute, ...ends.map((ms) => ms + 50));
}
