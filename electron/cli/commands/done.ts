import type { FocusView } from '#shared/contract/focusContract.ts';
import { runningMs, wholeMinutes } from '#shared/domain/focus/workedTime.ts';
import { findSession } from '#shared/domain/run/findSession.ts';
import { nextSession } from '#shared/domain/run/nextSession.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { WallClock } from '#shared/domain/time/wallClock.ts';
import type { Session } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';
import type { Instant } from '#shared/model/time.ts';
import { type Command, CommandFailed, type Given, type RunCommand, UsageRefused } from '../command.ts';
import { withPlanner } from '../planner/withPlanner.ts';
import { type SessionView, sessionView } from './dayView.ts';
import { pickSession, SESSION_WORDS } from './pickSession.ts';
import { walkedRun } from './walkedRun.ts';

const LONGEST = 24 * 60;

export const done: Command = {
  name: 'done',
  takes: '[SESSION]',
  summary: 'records a session as done',
  details: [
    'Without SESSION it is the one under way, else the next of today. A session that is done is corrected.',
    SESSION_WORDS,
  ],
  options: {
    minutes: { value: 'N', words: 'how long it really took; without it, as measured since its start, else as planned' },
    energy: { value: '1-5', words: 'how it felt, from 1 drained to 5 bright' },
    partly: { words: 'only a part of it is done' },
  },
  read: (words, given) =>
    recordOne({
      word: words.join(' '),
      minutes: numberIn(given, 'minutes', LONGEST),
      energy: numberIn(given, 'energy', 5),
      state: given.isSet('partly') ? 'partly' : 'done',
    }),
};

interface Recording {
  word: string;
  minutes: number | null;
  energy: number | null;
  state: 'done' | 'partly';
}

function recordOne({ word, minutes, energy, state }: Recording): RunCommand {
  return (location, terminal) =>
    withPlanner(location, terminal, async (planner) => {
      const { run, index, at, now } = await walkedRun(planner, terminal);
      const session = word === '' ? likely(run, index, now) : pickSession(run, index, { word, today: now.date });
      const known = run.outcomes[session.id];
      const focus = await planner.focus.now();
      const measured = focus?.sessionId === session.id ? focus : null;
      const outcome = {
        state,
        minutes: minutes ?? measuredMinutes(measured, at) ?? likelyMinutes(run, session, at),
        energy: energy ?? known?.energy ?? null,
        date: known?.date ?? now.date,
      };
      const after = await planner.run.record({ sessionId: session.id, outcome });
      const following = nextSession(after, index, now);
      const next = following && sessionView(after, index, following.id, now);
      const felt = outcome.energy === null ? '' : `, energy ${outcome.energy}`;
      return {
        lines: [
          `${state === 'done' ? 'Done' : 'Partly done'}: ${session.title}  in ${formatMinutes(outcome.minutes)}${felt}`,
          ...(measured?.gaps.length && minutes === null ? [GAP_WORDS] : []),
          ...(next ? [nextWords(next, now)] : []),
        ],
        json: { session: sessionView(after, index, session.id, now), next },
      };
    });
}

function likely(run: Run, index: PlanIndex, now: WallClock): Session {
  const started = run.started && findSession(run, index, run.started.sessionId);
  if (started) return started.session;
  const next = nextSession(run, index, now);
  if (next && run.placements[next.id]?.date === now.date) return next;
  throw new CommandFailed('No session is under way and none waits today. Say which one is done.', 'not-found');
}

const GAP_WORDS = 'Time while Leadlight was closed or the machine slept is not in it. Correct it with --minutes.';

/** Null when nothing was measured. */
function measuredMinutes(focus: FocusView | null, at: Instant): number | null {
  if (!focus) return null;
  const minutes = wholeMinutes(focus.earlierMs + runningMs(focus, Date.parse(at)));
  return minutes > 0 ? Math.min(LONGEST, minutes) : null;
}

/** Since its start; else what was recorded before; else as planned. */
function likelyMinutes(run: Run, session: Session, at: Instant): number {
  if (run.started?.sessionId === session.id) {
    return Math.min(LONGEST, Math.max(1, Math.round((Date.parse(at) - Date.parse(run.started.at)) / 60_000)));
  }
  const recorded = run.outcomes[session.id]?.minutes ?? 0;
  return recorded > 0 ? recorded : (run.placements[session.id]?.minutes ?? session.minutes);
}

function nextWords({ title, date, start }: SessionView, now: WallClock): string {
  const when = date === null || date === now.date ? '' : ` on ${mediumDate(date)}`;
  return `Next: ${title}${when}${start === null ? '' : ` at ${start}`}`;
}

function numberIn(given: Given, option: string, most: number): number | null {
  const text = given.text(option);
  if (text === null) return null;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > most) {
    throw new UsageRefused(`Write a whole number from 1 to ${most} after --${option}.`);
  }
  return number;
}
