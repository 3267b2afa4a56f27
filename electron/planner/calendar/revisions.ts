import type { Run } from '#shared/model/run.ts';
import { linesOf } from './calendarLines.ts';
import { instantStamp } from './calendarTimes.ts';

/** Which of several versions of an event is the newer one. */
export interface Revision {
  sequence: number;
  /** As in the file: `20270219T060400Z`. */
  lastModified: string;
}

interface KnownEvent extends Revision {
  /** Its lines but for those of the revision. */
  content: string;
}

/** What an earlier file said of each event, by UID. */
export type KnownEvents = ReadonlyMap<string, KnownEvent>;

const REVISION_LINE = /^(DTSTAMP|LAST-MODIFIED|SEQUENCE):/;

/**
 * The revision of an event. One that says what it said before keeps its own. A changed one gets the seconds from the
 * beginning of the run to its last change, which needs no memory and grows; and always more than it had, for a plan
 * can be imported again and a clock be set back.
 */
export function revisionOf(run: Run, content: readonly string[], known: KnownEvent | undefined): Revision {
  if (known?.content === content.join('\n')) return known;
  const sequence = Math.max(0, Math.floor((Date.parse(run.updatedAt) - Date.parse(run.createdAt)) / 1000));
  const lastModified = instantStamp(run.updatedAt);
  if (!known) return { sequence, lastModified };
  return {
    sequence: Math.max(sequence, known.sequence + 1),
    lastModified: lastModified > known.lastModified ? lastModified : known.lastModified,
  };
}

/** DTSTAMP is when the event was last revised, for this file belongs to no meeting (RFC 5545, 3.8.7.2). */
export function revisionLines({ sequence, lastModified }: Revision): string[] {
  return [`DTSTAMP:${lastModified}`, `LAST-MODIFIED:${lastModified}`, `SEQUENCE:${sequence}`];
}

/** Reads back what we wrote. An event that is not whole is as good as not there. */
export function knownEvents(file: string): KnownEvents {
  const events = new Map<string, KnownEvent>();
  let lines: string[] | null = null;
  for (const line of linesOf(file)) {
    if (line === 'BEGIN:VEVENT') lines = [];
    else if (line === 'END:VEVENT') {
      const event = lines && knownEvent(lines);
      if (event) events.set(event.uid, event);
      lines = null;
    } else lines?.push(line);
  }
  return events;
}

function knownEvent(lines: readonly string[]): (KnownEvent & { uid: string }) | null {
  const valueAt = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  const [uid, sequence, lastModified] = [valueAt('UID'), valueAt('SEQUENCE'), valueAt('LAST-MODIFIED')];
  if (uid === '' || !/^\d{1,9}$/.test(sequence) || !/^\d{8}T\d{6}Z$/.test(lastModified)) return null;
  const content = lines.filter((line) => !REVISION_LINE.test(line)).join('\n');
  return { uid, sequence: Number(sequence), lastModified, content };
}
