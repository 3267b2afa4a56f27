import type { Instant } from '#shared/model/time.ts';
import { errorName, framesOf, isFrame } from './ourFrames.ts';

/** Something that was not expected to go wrong. Holds no word of the user's. */
export interface Failure {
  /** ISO instant, by the machine's clock. */
  at: string;
  where: 'planner' | 'host' | 'page';
  /** What was thrown, and where known in which procedure: `TypeError in journal.save`. */
  name: string;
  frames: readonly string[];
}

const KEPT = 20;
/** A page in a circle must not push out what was told before it. */
const PAGE_FAILURES_A_MINUTE = 10;

const failures: Failure[] = [];
const listeners: ((failures: readonly Failure[]) => void)[] = [];
let pageMinute = 0;
let pageCount = 0;

/** The last unexpected errors, whichever vault was open, oldest first. */
export const lastFailures = (): readonly Failure[] => failures;

export function noteFailure(where: 'planner' | 'host', error: unknown, now = new Date()): void {
  add({ at: now.toISOString(), where, name: errorName(error), frames: framesOf(error) });
}

/** What a page told. What does not look like a frame, or like the name of an error, is left out. */
export function notePageFailure({ name, frames }: { name: string; frames: readonly string[] }, now: Instant): void {
  const minute = Math.floor(Date.parse(now) / 60_000);
  if (minute !== pageMinute) [pageMinute, pageCount] = [minute, 0];
  pageCount += 1;
  if (pageCount > PAGE_FAILURES_A_MINUTE) return;
  const known = /^[A-Za-z]{1,60}(Error|Exception|Failure)$|^Error$/.test(name) ? name : 'Error';
  const places = frames.map((frame) => `    at ${frame.trim().replace(/^at /, '')}`).filter(isFrame);
  add({ at: now, where: 'page', name: known, frames: places });
}

/** Those of before this process began, as it kept them. */
export function recallFailures(earlier: readonly Failure[]): void {
  failures.unshift(...earlier);
  failures.splice(0, failures.length - KEPT);
}

/** Called with all that is known after each one. */
export function onFailure(listener: (failures: readonly Failure[]) => void): void {
  listeners.push(listener);
}

/** For tests: they share a process. */
export function forgetFailures(): void {
  failures.length = 0;
  listeners.length = 0;
  pageCount = 0;
}

function add(failure: Failure): void {
  failures.push(failure);
  if (failures.length > KEPT) failures.shift();
  for (const listener of listeners) listener(failures);
}
