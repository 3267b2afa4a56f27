import type { PartOfDay } from '#shared/model/curriculum.ts';
import type { Report } from './findings.ts';
import { headingOf, type OutlineHeading, type OutlineLine, outlineLines } from './outlineLines.ts';
import { readSourceDate } from './readSourceDate.ts';
import { readTimes, type TimeRange } from './readTimes.ts';

type Span = Pick<TimeRange, 'start' | 'end'>;

export interface OutlineSession extends Span {
  line: number;
  part: PartOfDay;
  /** The whole line without its times, and what was written below it. */
  text: string;
}

export interface OutlineDay {
  line: number;
  number: number;
  title: string;
  sourceDate: string | null;
  sessions: OutlineSession[];
}

export interface OutlinePhase {
  line: number;
  /** `Week 1` */
  name: string;
  title: string;
  /** Lines between the week's heading and its first day. */
  notes: string[];
  days: OutlineDay[];
}

export interface Outline {
  /** Lines before the first week or day. */
  head: OutlineLine[];
  phases: OutlinePhase[];
  /** The windows named first. */
  windows: Record<PartOfDay, Span | null>;
}

/**
 * Reads an outline: weeks, days, mornings and evenings with their lines. A line without times takes the whole of the
 * window last named; a further one belongs to the session above it. What has no place is named in a hint.
 */
export function readOutline(text: string, report: Report): Outline {
  const outline: Outline = { head: [], phases: [], windows: { morning: null, evening: null } };
  const lastNamed: Outline['windows'] = { morning: null, evening: null };
  let phase: OutlinePhase | null = null;
  let day: OutlineDay | null = null;
  let dayIndent = 0;
  let part: { part: PartOfDay; isEmpty: boolean } | null = null;
  let outside: OutlineLine[] = [];

  const closeOutside = (isEnd: boolean) => {
    const [first] = outside;
    const last = outside.at(-1);
    if (first && last) report.hint(first.number, wordsOfOutside(first, last, isEnd));
    outside = [];
  };
  const nameWindow = (named: PartOfDay, span: Span) => {
    lastNamed[named] = span;
    outline.windows[named] ??= span;
  };

  const beginPhase = (line: OutlineLine, name: string, title: string) => {
    phase = { line: line.number, name, title, notes: [], days: [] };
    outline.phases.push(phase);
    day = null;
    part = null;
  };
  const beginDay = (line: OutlineLine, heading: Extract<OutlineHeading, { kind: 'day' }>) => {
    if (!phase) beginPhase(line, '', '');
    const sourceDate = heading.date === null ? null : readSourceDate(heading.date);
    if (heading.date !== null && sourceDate === null) {
      report.hint(line.number, `“${heading.date}” was not understood as a date. Write it like Feb 2.`);
    }
    const title = heading.title || `Day ${heading.number}`;
    day = { line: line.number, number: heading.number, title, sourceDate, sessions: [] };
    phase?.days.push(day);
    dayIndent = line.indent;
    part = null;
  };
  const beginPart = (line: OutlineLine, heading: Extract<OutlineHeading, { kind: 'part' }>) => {
    if (!day) return report.problem(line.number, `No day has begun here. Write “Day 1: …” above the ${heading.word}.`);
    part = { part: heading.part, isEmpty: true };
    if (heading.times !== null) {
      const times = readTimes(heading.times, heading.part === 'evening');
      if (typeof times === 'string') report.problem(line.number, times);
      else if (times) nameWindow(heading.part, { start: times.start, end: times.end });
      else report.problem(line.number, `“${heading.times}” is no time. Write it like 5:00–10:00 am.`);
    }
    if (heading.rest !== '') addText(line, heading.rest);
  };

  const addSession = (line: OutlineLine, session: Omit<OutlineSession, 'line'>) => {
    if (!day) return report.problem(line.number, 'No day has begun here. Write “Day 1: …” above it.');
    if (session.text === '') return report.problem(line.number, 'Say what is done in this time.');
    const before = day.sessions.at(-1);
    if (before && session.start < before.end) {
      return report.problem(line.number, `It begins before line ${before.line} ends. Let one come after the other.`);
    }
    if (session.end - session.start < 5) return report.problem(line.number, 'A session takes at least 5 minutes.');
    day.sessions.push({ ...session, line: line.number });
    if (part) part.isEmpty = false;
  };
  const addText = (line: OutlineLine, text: string) => {
    const isEvening = part?.part === 'evening';
    const times = readTimes(text, isEvening);
    if (typeof times === 'string') return report.problem(line.number, times);
    if (times) {
      const own = part?.part ?? (times.start < 12 * 60 ? 'morning' : 'evening');
      return addSession(line, { part: own, start: times.start, end: times.end, text: times.rest });
    }
    if (/^\d{1,2}[:.]\d{2}\b/.test(text)) {
      return report.problem(line.number, 'Say from when to when, for example 5:00–7:00: and what is done.');
    }
    if (!day || !part) return keepAside(line, text);
    if (!part.isEmpty) return continueSession(line, text);
    const window = lastNamed[part.part];
    if (window) return addSession(line, { part: part.part, ...window, text });
    part.isEmpty = false;
    report.problem(line.number, `Say when the ${part.part} is, for example ${EXAMPLES[part.part]}.`);
  };
  const continueSession = (line: OutlineLine, text: string) => {
    const above = day?.sessions.at(-1);
    if (!above) return;
    above.text = `${above.text}\n${text}`;
    report.hint(line.number, `Taken as part of the session in line ${above.line}.`);
  };
  const keepAside = (line: OutlineLine, text: string) => {
    if (!phase) outline.head.push(line);
    else if (!day && outside.length === 0) phase.notes.push(text);
    else outside.push(line);
  };

  for (const line of outlineLines(text)) {
    const heading = headingOf(line.text);
    if (heading) {
      closeOutside(false);
      if (heading.kind === 'week') beginPhase(line, heading.name, heading.title);
      else if (heading.kind === 'day') beginDay(line, heading);
      else beginPart(line, heading);
    } else if (outside.length > 0 || isOutside(line, { hasWork: part !== null && !isEmptyPart(part), dayIndent })) {
      outside.push(line);
    } else {
      addText(line, line.text);
    }
  }
  closeOutside(true);
  return outline;
}

const EXAMPLES: Record<PartOfDay, string> = {
  morning: 'Morning (5:00–10:00 am):',
  evening: 'Evening (9:00–11:00 pm):',
};

function isEmptyPart({ isEmpty }: { isEmpty: boolean }): boolean {
  return isEmpty;
}

/** A new paragraph at the edge, after the work of a day, is no part of that day. A line with a time always is. */
function isOutside(line: OutlineLine, { hasWork, dayIndent }: { hasWork: boolean; dayIndent: number }): boolean {
  return hasWork && line.isAfterBlank && line.indent <= dayIndent && readTimes(line.text, false) === null;
}

function wordsOfOutside(first: OutlineLine, last: OutlineLine, isEnd: boolean): string {
  const lines = first.number === last.number ? 'This line' : `Lines ${first.number} to ${last.number}`;
  const where = isEnd ? 'after the last day' : 'between the days';
  return `${lines} stand${first.number === last.number ? 's' : ''} ${where} and will not be in the plan: “${first.text.slice(0, 60)}”.`;
}
