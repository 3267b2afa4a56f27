import { formatMinutes } from '#shared/domain/time/duration.ts';
import { minutesOf } from '#shared/domain/time/wallTime.ts';
import type { PartOfDay, Plan, PlanDay } from '#shared/model/curriculum.ts';
import type { Findings } from './findings.ts';
import type { ImportedPlan, Shipped } from './importedPlan.ts';

const MOST_DAYS = 400;
/** A shorter session could not be placed. */
const SHORTEST_MINUTES = 5;
const LONGEST_MINUTES = 16 * 60;

type Path = readonly PropertyKey[];

/** What no schema can know: names used twice, days out of order, what a plan names and nobody has. */
export function checkPlan({ plan, placeOf }: ImportedPlan, shipped: Shipped, findings: Findings): void {
  const problem = (path: Path, message: string) => {
    const { file, line } = placeOf(path);
    findings.in(file).problem(line, message);
  };
  if (plan.id === shipped.planId) {
    problem(['id'], `The plan that ships is called “${plan.id}” already. Give yours another id.`);
  }
  checkDays(plan, problem);
  checkSessions(plan, shipped, problem);
  checkResources(plan, problem);
  for (const { path, message } of tightDays(plan)) {
    const { file, line } = placeOf(path);
    findings.in(file).hint(line, message);
  }
}

type Problem = (path: Path, message: string) => void;

function checkDays({ phases }: Plan, problem: Problem): void {
  let expected = 1;
  const seen = new Set<number>();
  for (const { day, path } of daysOf(phases)) {
    const at = [...path, 'number'];
    if (seen.has(day.number)) problem(at, `Day ${day.number} is there twice. Number the days from 1 on.`);
    else if (day.number !== expected) problem(at, `Day ${day.number} stands where day ${expected} belongs.`);
    seen.add(day.number);
    expected = day.number + 1;
    if (seen.size === MOST_DAYS + 1) problem(at, `A plan has at most ${MOST_DAYS} days. Make two plans of it.`);
  }
}

function checkSessions({ phases }: Plan, shipped: Shipped, problem: Problem): void {
  const seen = new Set<string>();
  for (const { day, path } of daysOf(phases)) {
    let isEvening = false;
    for (const [place, { id, part, minutes }] of day.sessions.entries()) {
      const at = (key: string) => [...path, 'sessions', place, key];
      if (seen.has(id)) problem(at('id'), `The session id “${id}” is used twice. Give one of them another.`);
      else if (shipped.workIds.has(id)) problem(at('id'), `“${id}” names something of the library. Choose another id.`);
      seen.add(id);
      if (part === 'morning' && isEvening)
        problem(at('part'), 'A morning session comes before the evening’s. Move it up.');
      isEvening ||= part === 'evening';
      if (minutes < SHORTEST_MINUTES) problem(at('minutes'), `A session takes at least ${SHORTEST_MINUTES} minutes.`);
      if (minutes > LONGEST_MINUTES)
        problem(at('minutes'), `A session takes at most ${formatMinutes(LONGEST_MINUTES)}.`);
    }
  }
}

function checkResources({ phases, resources }: Plan, problem: Problem): void {
  const known = new Set<string>();
  for (const [place, { id }] of resources.entries()) {
    if (known.has(id)) problem(['resources', place, 'id'], `The resource id “${id}” is used twice.`);
    known.add(id);
  }
  for (const { day, path } of daysOf(phases)) {
    for (const [place, session] of day.sessions.entries()) {
      for (const [index, id] of session.resources.entries()) {
        if (known.has(id)) continue;
        problem(
          [...path, 'sessions', place, 'resources', index],
          `There is no resource “${id}”. Add it or take it out.`,
        );
      }
    }
  }
}

/** Days that hold more than the plan's own windows: they can be walked, but take more than one date. */
function* tightDays({ phases, timetable }: Plan): Generator<{ path: Path; message: string }> {
  const longest = Math.max(minutesBetween(timetable.morning), minutesBetween(timetable.evening));
  for (const { day, path } of daysOf(phases)) {
    const place = day.sessions.findIndex(({ minutes }) => minutes > longest);
    const tooLong = day.sessions[place];
    if (tooLong) {
      const words = `This session takes ${formatMinutes(tooLong.minutes)}, the plan’s longest window has ${formatMinutes(longest)}`;
      yield { path: [...path, 'sessions', place], message: `${words}. Give it more time when you begin.` };
    }
    for (const part of ['morning', 'evening'] as const) {
      const window = minutesBetween(timetable[part]);
      const needed = minutesIn(day, part);
      if (needed <= window) continue;
      const words = `Day ${day.number} takes ${formatMinutes(needed)} in the ${part}, the plan’s ${part} has ${formatMinutes(window)}`;
      yield { path, message: `${words}. What does not fit comes later.` };
    }
  }
}

function minutesBetween({ start, end }: Plan['timetable'][PartOfDay]): number {
  return minutesOf(end) - minutesOf(start);
}

function minutesIn({ sessions }: PlanDay, part: PartOfDay): number {
  return sessions.filter((session) => session.part === part).reduce((sum, { minutes }) => sum + minutes, 0);
}

function* daysOf(phases: Plan['phases']): Generator<{ day: PlanDay; path: Path }> {
  for (const [phase, { days }] of phases.entries()) {
    for (const [place, day] of days.entries()) yield { day, path: ['phases', phase, 'days', place] };
  }
}
