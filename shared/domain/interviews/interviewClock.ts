import type { Interview, InterviewPhase } from '../../model/interview.ts';
import type { Instant } from '../../model/time.ts';
import { latest, msBetween } from '../focus/moments.ts';

/** As long as nothing may be seen of a clock that runs. Windows say every ten seconds that it does, hidden ones every minute. */
export const SEEN_WITHIN_MS = 90_000;
export const SEEN_EVERY_MS = 10_000;

type Clock = Pick<Interview, 'phases' | 'phase' | 'runningSince' | 'seenAt' | 'unseenMs' | 'state'>;

/**
 * The clock as it truly stands at this moment. Where nothing was seen of it for too long (a crash, a closed window, a
 * sleeping computer) it stopped when it was seen last: the time since is left out, and it waits to be started again.
 */
export function observed<One extends Clock>(clock: One, at: Instant): One {
  if (clock.runningSince === null || ranFrom(clock.seenAt, at) <= SEEN_WITHIN_MS) return clock;
  return {
    ...settled(clock, clock.seenAt),
    runningSince: null,
    unseenMs: clock.unseenMs + ranFrom(clock.seenAt, at),
  };
}

/** A window shows that the interview goes on. */
export function seen<One extends Clock>(clock: One, at: Instant): One {
  const now = observed(clock, at);
  return now.runningSince === null ? now : { ...now, seenAt: latest(now.seenAt, at) };
}

export function started<One extends Clock>(clock: One, at: Instant): One {
  const now = observed(clock, at);
  if (now.state !== 'under-way' || now.runningSince !== null) return now;
  return { ...now, runningSince: at, seenAt: at };
}

export function paused<One extends Clock>(clock: One, at: Instant): One {
  const now = observed(clock, at);
  return now.runningSince === null ? now : { ...settled(now, at), runningSince: null };
}

/** Into another phase, running or paused as it was. Past the last it ends: what is left is to score it. */
export function inPhase<One extends Clock>(clock: One, phase: number, at: Instant): One {
  if (clock.state !== 'under-way') return clock;
  if (phase >= clock.phases.length) return ended(clock, at);
  const now = observed(clock, at);
  const there = { ...settled(now, at), phase: Math.max(0, phase) };
  return now.runningSince === null ? there : { ...there, runningSince: at };
}

export function ended<One extends Clock>(clock: One, at: Instant): One {
  return clock.state === 'under-way' ? { ...paused(clock, at), state: 'to-score' } : clock;
}

/** Back from scoring into the interview, paused, because it was ended too early. */
export function reopened<One extends Clock>(clock: One): One {
  return clock.state === 'to-score' ? { ...clock, state: 'under-way', runningSince: null } : clock;
}

/** Time spent in a phase up to this moment, in milliseconds, with what runs now. */
export function spentIn(clock: Clock, phase: number, at: Instant): number {
  return settled(observed(clock, at), at).phases[phase]?.spentMs ?? 0;
}

/** Milliseconds left in the phase; below 0 it is over its time. */
export function leftIn(clock: Clock, phase: number, at: Instant): number {
  return (clock.phases[phase]?.minutes ?? 0) * 60_000 - spentIn(clock, phase, at);
}

/** Time spent in all phases, in milliseconds. */
export function spentInAll(phases: readonly Pick<InterviewPhase, 'spentMs'>[]): number {
  return phases.reduce((sum, { spentMs }) => sum + spentMs, 0);
}

/** With what ran up to this moment counted in. The clock goes on from there where it ran. */
function settled<One extends Clock>(clock: One, at: Instant): One {
  const { runningSince, phase } = clock;
  if (runningSince === null) return clock;
  const ran = ranFrom(runningSince, at);
  const phases = clock.phases.map((one, index) => (index === phase ? { ...one, spentMs: one.spentMs + ran } : one));
  const until = latest(runningSince, at);
  return { ...clock, phases, runningSince: until, seenAt: latest(clock.seenAt, until) };
}

/** A clock that was set back counts nothing, never less. */
function ranFrom(from: Instant, to: Instant): number {
  return Math.max(0, msBetween(from, to));
}
