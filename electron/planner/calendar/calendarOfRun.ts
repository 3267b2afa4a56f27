import { findSession } from '#shared/domain/run/findSession.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { type PlacedSession, placedSessions } from '#shared/domain/schedule/placedSessions.ts';
import type { Resource } from '#shared/model/curriculum.ts';
import type { ResourceId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import { component, fileOf, linesOf } from './calendarLines.ts';
import { type KnownEvents, knownEvents, revisionLines, revisionOf } from './revisions.ts';
import { sessionEvent } from './sessionEvent.ts';
import { sessionsToRing } from './sessionsToRing.ts';
import { sessionUid } from './sessionUid.ts';
import { takenOff } from './takenOff.ts';

const MAKER = 'PRODID:-//Leadlight//Leadlight//EN';

export interface RunToTell {
  run: Run;
  index: PlanIndex;
  resourceById: (id: ResourceId) => Resource | undefined;
  /** The file as it was written before, whose events keep their revision while they say the same. */
  earlier: string | null;
}

/**
 * A run as an iCalendar file (RFC 5545): one event a session, at floating times. An event is known by run and session,
 * so that a calendar which reads the file again changes its events and adds none twice. What was taken off is cancelled,
 * for leaving it out would leave it in calendars that read the file once. The same run is the same bytes.
 */
export function calendarOfRun({ run, index, resourceById, earlier }: RunToTell): string {
  const known: KnownEvents = earlier === null ? new Map() : knownEvents(earlier);
  const ringing = sessionsToRing(run);
  const wholeEvent = (uid: string, lines: readonly string[]) => {
    const content = [`UID:${uid}`, ...lines];
    return component('VEVENT', [...revisionLines(revisionOf(run, content, known.get(uid))), ...content]);
  };
  const events = inOrder(placedSessions(run)).flatMap(({ sessionId, placement }) => {
    const found = findSession(run, index, sessionId);
    if (!found) return [];
    const told = {
      found,
      placement,
      outcome: run.outcomes[sessionId],
      resources: found.session.resources.flatMap((id) => resourceById(id) ?? []),
      rings: ringing.has(sessionId),
    };
    return wholeEvent(sessionUid(run.id, sessionId), sessionEvent(told));
  });
  for (const { session, placement } of takenOff(run)) {
    const found = { session, day: null, phase: null };
    const resources = session.resources.flatMap((id) => resourceById(id) ?? []);
    const told = { found, placement, outcome: undefined, resources, rings: false, isGone: true };
    events.push(...wholeEvent(sessionUid(run.id, session.id), sessionEvent(told)));
  }
  return fileOf(component('VCALENDAR', ['VERSION:2.0', MAKER, 'CALSCALE:GREGORIAN', ...NAME, ...REFRESH, ...events]));
}

/** True for a file that Leadlight wrote and may write again. */
export function isOurCalendar(file: string): boolean {
  const lines = linesOf(file);
  return lines[0] === 'BEGIN:VCALENDAR' && lines.slice(0, 5).includes(MAKER);
}

/** Each in the words of RFC 7986 and in those that phones understood before. */
const NAME = ['NAME:Leadlight', 'X-WR-CALNAME:Leadlight'];
const REFRESH = ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'];

/** By id where two begin together, as a skipped session and the one in its place may. */
function inOrder(placed: readonly PlacedSession[]): PlacedSession[] {
  const moment = ({ placement: { date, start }, sessionId }: PlacedSession) => `${date} ${start} ${sessionId}`;
  return [...placed].sort((one, other) => (moment(one) < moment(other) ? -1 : 1));
}
