import { findSession, sessionsOf } from '#shared/domain/run/findSession.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { sessionsOn } from '#shared/domain/run/sessionsOn.ts';
import type { Session } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { CommandFailed } from '../command.ts';

/** How the help says what a session can be called by. */
export const SESSION_WORDS =
  'SESSION is a time of today as 07:00, words of a title of today, or an id as --json shows it.';

/** The one session that is meant. Throws CommandFailed when it is none or several. */
export function pickSession(run: Run, index: PlanIndex, { word, today }: { word: string; today: LocalDate }): Session {
  const byId = sessionsOf(run, index).find(({ session }) => session.id === word);
  if (byId) return byId.session;
  const time = word.padStart(5, '0');
  const words = word.toLowerCase().split(/\s+/).filter(Boolean);
  const ofToday = sessionsOn(run, today).flatMap(({ sessionId, placement }) => {
    const session = findSession(run, index, sessionId)?.session;
    return session ? [{ session, start: placement.start }] : [];
  });
  const byTime = ofToday.filter(({ start }) => start === time);
  const isMeant = (title: string) => words.every((one) => title.toLowerCase().includes(one));
  const found = byTime.length > 0 ? byTime : ofToday.filter(({ session }) => isMeant(session.title));
  const [first] = found;
  if (!first) throw new CommandFailed(`No session of today is called “${word}”. See leadlight today.`, 'not-found');
  if (found.length > 1) {
    const times = found.map(({ start }) => start).join(', ');
    throw new CommandFailed(`Several sessions of today are called “${word}”. Say which by its time: ${times}.`);
  }
  return first.session;
}
