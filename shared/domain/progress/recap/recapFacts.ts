import { nextDays } from './nextDays.ts';
import { recapPractice } from './recapPractice.ts';
import type { RecapSource } from './recapSource.ts';
import { hasCome } from './recapsOf.ts';
import { missedSessions, recapWork } from './recapWork.ts';

export type RecapFacts = ReturnType<typeof recapFacts>;

/** The part of a plan between two recaps: what was done, left behind and missed, and what comes next. */
export function recapFacts(source: RecapSource) {
  const { recap, today, run } = source;
  const work = recapWork(source);
  const practice = recapPractice(source);
  const { answers, cards, words, left } = practice;
  const isWorked = work.sessions.done + work.sessions.partly + work.minutes.real > 0;
  const isPractised = answers.all + cards.asked + words.total + left.entries.length + left.drawings.length > 0;
  return {
    ...recap,
    ...work,
    ...practice,
    missed: missedSessions(source),
    next: nextDays(source),
    /** Its last day is over or today. */
    hasCome: hasCome(recap, run, today),
    /** Nothing was done, written or practised in these days. */
    isEmpty: !isWorked && !isPractised,
  };
}
