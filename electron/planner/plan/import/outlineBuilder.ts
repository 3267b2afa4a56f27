import { minutesOf } from '#shared/domain/time/wallTime.ts';
import type { PartOfDay } from '#shared/model/curriculum.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import type { Report } from './findings.ts';
import type { NamedWindow, Outline, OutlineDay, OutlinePhase, OutlineSession } from './outline.ts';
import type { OutlineHeading, OutlineLine } from './outlineLines.ts';
import { readSourceDate } from './readSourceDate.ts';
import { readTimes } from './readTimes.ts';

type Heading<Kind extends OutlineHeading['kind']> = Extract<OutlineHeading, { kind: Kind }>;

/** Takes an outline down line by line. */
export interface OutlineBuilder {
  readonly outline: Outline;
  begin(line: OutlineLine, heading: OutlineHeading): void;
  isInDay(): boolean;
  /** False when the line has no place: between a day's heading and its first part. */
  addText(line: OutlineLine, text: string): boolean;
  /** A new paragraph at the edge, after the work of a day, is no part of that day. A line with a time always is. */
  isOutside(line: OutlineLine): boolean;
}

const EXAMPLES: Record<PartOfDay, string> = {
  morning: 'Morning (5:00–10:00 am)',
  evening: 'Evening (9:00–11:00 pm)',
};
const NOON = 12 * 60;
const SHORTEST_MINUTES = 5;

export function outlineBuilder(report: Report): OutlineBuilder {
  const outline: Outline = { head: [], phases: [], windows: { morning: null, evening: null } };
  const lastNamed: Outline['windows'] = { morning: null, evening: null };
  const at: Place = { phase: null, day: null, lastDay: null, dayIndent: 0, part: null };

  function beginPhase(line: OutlineLine, { name, title }: Pick<Heading<'week'>, 'name' | 'title'>): OutlinePhase {
    const phase: OutlinePhase = { line: line.number, name, title, notes: [], days: [] };
    outline.phases.push(phase);
    Object.assign(at, { phase, day: null, part: null });
    return phase;
  }

  function beginDay(line: OutlineLine, { number: named, date, title }: Heading<'day'>): void {
    const number = named ?? (at.lastDay ?? 0) + 1;
    if (number === 0) report.problem(line.number, 'There is no day 0. Number the days from 1 on.');
    const phase = at.phase ?? beginPhase(line, { name: '', title: '' });
    const sourceDate = date === null ? null : readSourceDate(date);
    if (date !== null && sourceDate === null) {
      report.hint(line.number, `“${date}” was not understood as a date. Write it like Feb 2.`);
    }
    const day: OutlineDay = { line: line.number, number, title: title || `Day ${number}`, sourceDate, sessions: [] };
    phase.days.push(day);
    Object.assign(at, { day, lastDay: number, dayIndent: line.indent, part: null });
  }

  function beginPart(line: OutlineLine, { part, word, times, rest }: Heading<'part'>): void {
    if (!at.day) {
      report.problem(line.number, `No day has begun here. Write “Day 1: …” above the ${word}.`);
      return;
    }
    at.part = { name: part, isEmpty: true };
    if (times !== null) nameWindow(line, part, times);
    if (rest !== '') addText(line, rest);
  }

  function nameWindow(line: OutlineLine, part: PartOfDay, text: string): void {
    const times = readTimes(text, part === 'evening');
    if (times === null || typeof times === 'string') {
      report.problem(line.number, times ?? `“${text}” is no time. Write it like 5:00–10:00 am.`);
      lastNamed[part] ??= usualWindow(part);
      return;
    }
    lastNamed[part] = { start: times.start, end: times.end, line: line.number };
    outline.windows[part] ??= lastNamed[part];
  }

  function addText(line: OutlineLine, text: string): boolean {
    const times = readTimes(text, at.part?.name === 'evening');
    if (typeof times === 'string') {
      report.problem(line.number, times);
    } else if (times) {
      const part = at.part?.name ?? (times.start < NOON ? 'morning' : 'evening');
      addSession(line, { part, start: times.start, end: times.end, text: times.rest });
    } else if (/^\d{1,2}(?::\d|\.\d{2}\b)/.test(text)) {
      report.problem(line.number, 'Say from when to when, for example 5:00–7:00: and what is done.');
    } else if (!at.phase) {
      outline.head.push(line);
    } else if (!at.day) {
      at.phase.notes.push(text);
    } else if (!at.part) {
      return false;
    } else {
      addUntimed(line, text, at.part);
    }
    return true;
  }

  /** The first line of a part takes all of its window; a further one belongs to the session above. */
  function addUntimed(line: OutlineLine, text: string, part: NonNullable<Place['part']>): void {
    const above = at.day?.sessions.at(-1);
    if (!part.isEmpty && above) {
      above.text = `${above.text}\n${text}`;
      report.hint(line.number, `Taken as part of the session in line ${above.line}.`);
      return;
    }
    if (!lastNamed[part.name]) {
      report.problem(line.number, `Say when the ${part.name} is, as in “${EXAMPLES[part.name]}”.`);
    }
    const window = lastNamed[part.name] ?? usualWindow(part.name);
    lastNamed[part.name] = window;
    addSession(line, { part: part.name, start: window.start, end: window.end, text });
  }

  function addSession(line: OutlineLine, session: Omit<OutlineSession, 'line'>): void {
    const problem = problemOfSession(session);
    if (problem !== null) {
      report.problem(line.number, problem);
      return;
    }
    at.day?.sessions.push({ ...session, line: line.number });
    if (at.part) at.part.isEmpty = false;
  }

  function problemOfSession({ text, start, end }: Omit<OutlineSession, 'line'>): string | null {
    if (!at.day) return 'No day has begun here. Write “Day 1: …” above it.';
    if (text === '') return 'Say what is done in this time.';
    const before = at.day.sessions.at(-1);
    if (before && start < before.end) return `It begins before line ${before.line} ends. Let one come after the other.`;
    return end - start < SHORTEST_MINUTES ? `A session takes at least ${SHORTEST_MINUTES} minutes.` : null;
  }

  return {
    outline,
    begin(line, heading) {
      if (heading.kind === 'week') beginPhase(line, heading);
      else if (heading.kind === 'day') beginDay(line, heading);
      else beginPart(line, heading);
    },
    isInDay: () => at.day !== null,
    addText,
    isOutside: (line) =>
      at.part?.isEmpty === false &&
      line.isAfterBlank &&
      line.indent <= at.dayIndent &&
      readTimes(line.text, false) === null,
  };
}

/** Stands in for a window that could not be read, so that one slip is said once. */
function usualWindow(part: PartOfDay): NamedWindow {
  const { start, end } = PLAN_TIMETABLE[part];
  return { start: minutesOf(start), end: minutesOf(end), line: null };
}

/** Where in the outline one stands. */
interface Place {
  phase: OutlinePhase | null;
  day: OutlineDay | null;
  lastDay: number | null;
  dayIndent: number;
  /** Empty until its first session. */
  part: { name: PartOfDay; isEmpty: boolean } | null;
}
