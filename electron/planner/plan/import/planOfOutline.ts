import type { PartOfDay } from '#shared/model/curriculum.ts';
import { Plan } from '#shared/model/curriculum.ts';
import { cutTitle } from './cutTitle.ts';
import type { Report } from './findings.ts';
import { guessActivity, guessDeliverable } from './guessWork.ts';
import type { ImportedPlan } from './importedPlan.ts';
import type { Outline, OutlineDay, OutlinePhase, OutlineSession } from './outline.ts';
import { planTimetable } from './planTimetable.ts';
import { slugOf } from './slugOf.ts';
import { wordsOfIssue } from './wordsOfIssue.ts';

const LONGEST_PLAN_TITLE = 80;
const LONGEST_TITLE = 60;
const LONGEST_SHORT_TITLE = 26;
const LONGEST_DAY_TITLE = 120;
const LONGEST_INSTRUCTION = 2000;
/** Session ids begin with the plan's and have at most 80 characters. */
const LONGEST_ID = 60;

interface NamedOutline {
  file: string;
  outline: Outline;
  report: Report;
  /** The id of the plan that ships, which no other may have. */
  shippedId: string;
}

/** Makes a plan of an outline; null when there is no day in it. Days without sessions are problems and left out. */
export function planOfOutline({ file, outline, report, shippedId }: NamedOutline): ImportedPlan | null {
  const phases = outline.phases.map((phase) => withWork(phase, report)).filter(({ days }) => days.length > 0);
  const { title, summary } = headOf(outline, file, report);
  const id = idOf(title, file, shippedId);
  const timetable = timetableOf(outline, phases, report);
  const nameOf = sessionNames(id);
  const plan = Plan.safeParse({
    id,
    title,
    summary,
    ...(timetable ? { timetable } : {}),
    phases: phases.map((phase, index) => ({
      number: index + 1,
      title: cutTitle(phase.title || phase.name || title, LONGEST_DAY_TITLE),
      shortTitle: cutTitle(phase.title || phase.name || title, LONGEST_SHORT_TITLE),
      summary: phase.notes.join(' '),
      days: phase.days.map((day) => ({
        number: day.number,
        title: day.title,
        sourceDate: day.sourceDate,
        sessions: day.sessions.map((session) => sessionOf(session, day, nameOf(day))),
      })),
    })),
    resources: [],
  });
  const placeOf = ([, phase = 0, , day = -1, , session = -1]: readonly PropertyKey[]) => {
    const inPhase = phases[Number(phase)];
    const onDay = inPhase?.days[Number(day)];
    return { file, line: (onDay?.sessions[Number(session)] ?? onDay ?? inPhase)?.line ?? null };
  };
  if (plan.success) return { plan: plan.data, placeOf };
  // What the outline's own checks let through is said all the same: a plan that cannot be kept always says why.
  for (const issue of report.hasProblems() ? [] : plan.error.issues) {
    report.problem(placeOf(issue.path).line, wordsOfIssue(issue, ''));
  }
  return null;
}

/** `<plan>-d1-s1`: the same for the same text. A day that is there twice goes on counting. */
function sessionNames(planId: string): (day: OutlineDay) => string {
  const counts = new Map<number, number>();
  return ({ number }) => {
    const count = (counts.get(number) ?? 0) + 1;
    counts.set(number, count);
    return `${planId}-d${number}-s${count}`;
  };
}

/** The phase with the days that hold something. */
function withWork(phase: OutlinePhase, report: Report): OutlinePhase {
  if (phase.days.length === 0) report.problem(phase.line, `${phase.name} has no day. Write “Day 1: …” below it.`);
  for (const { line, number, sessions } of phase.days) {
    if (sessions.length === 0)
      report.problem(line, `Day ${number} has no session. Write its morning or its evening below it.`);
    for (const tooMuch of sessions.slice(MOST_SESSIONS, MOST_SESSIONS + 1)) {
      report.problem(
        tooMuch.line,
        `Day ${number} has ${sessions.length} sessions, where ${MOST_SESSIONS} fit. Join some of them.`,
      );
    }
    for (const { line: place, text } of sessions) {
      if (text.length > LONGEST_INSTRUCTION)
        report.problem(place, `Keep a session to ${LONGEST_INSTRUCTION} characters.`);
    }
  }
  return {
    ...phase,
    days: phase.days
      .filter(({ sessions }) => sessions.length > 0)
      .map((day) => ({ ...day, sessions: day.sessions.slice(0, MOST_SESSIONS) })),
  };
}

const MOST_SESSIONS = 12;

function sessionOf({ part, start, end, text }: OutlineSession, day: OutlineDay, id: string) {
  const activity = guessActivity(text);
  return {
    id,
    title: cutTitle(text.split('\n')[0] ?? text, LONGEST_TITLE) || text.slice(0, LONGEST_TITLE),
    part,
    minutes: end - start,
    activity,
    instruction: text.slice(0, LONGEST_INSTRUCTION),
    deliverable: guessDeliverable(text, activity),
    resources: [],
    topics: [day.title],
    tools: [],
  };
}

/** The first line is the title when it is as short as one; all others before the first week are the summary. */
function headOf({ head }: Outline, file: string, report: Report): { title: string; summary: string } {
  const [first, ...others] = head;
  const isTitle = first !== undefined && first.text.length <= LONGEST_PLAN_TITLE;
  const rest = isTitle ? others : head;
  const [from] = rest;
  const to = rest.at(-1);
  if (from && to) {
    const lines = from.number === to.number ? 'This line is' : `Lines ${from.number} to ${to.number} are`;
    report.hint(from.number, `${lines} before the first day and will be the plan’s summary.`);
  }
  const named = cutTitle(file.replace(/\.[a-z]{1,5}$/i, '').replaceAll(/[_-]+/g, ' '), LONGEST_PLAN_TITLE);
  const title = isTitle ? first.text : named || 'A plan of my own';
  return { title, summary: rest.map(({ text }) => text).join('\n\n') || `Taken from ${file}.` };
}

function idOf(title: string, file: string, shippedId: string): string {
  const id = slugOf(title, LONGEST_ID) || slugOf(file, LONGEST_ID) || 'own-plan';
  return id === shippedId ? `${id}-own` : id;
}

/** The windows that were named first; where none was, from the first session to the end of the last of the first day. */
function timetableOf(outline: Outline, phases: readonly OutlinePhase[], report: Report) {
  const days = phases.flatMap((phase) => phase.days);
  const span = (part: PartOfDay) => {
    const sessions = days
      .map((day) => day.sessions.filter((each) => each.part === part))
      .find(({ length }) => length > 0);
    const last = sessions?.at(-1);
    return outline.windows[part] ?? (sessions?.[0] && last ? { start: sessions[0].start, end: last.end } : null);
  };
  const timetable = planTimetable({ morning: span('morning'), evening: span('evening') });
  if (!timetable && days.length > 0) {
    report.problem(
      outline.windows.evening?.line ?? null,
      'The evening begins before the morning ends. Let the morning end first.',
    );
  }
  return timetable;
}
