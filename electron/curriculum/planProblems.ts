import type { Phase, PlanDay } from '#shared/model/curriculum.ts';
import type { Sourced } from './content.ts';

/** The minutes of a day's four sessions. The timetable and the window picture are drawn for exactly this rhythm. */
const SLOTS = [
  { part: 'morning', minutes: 120 },
  { part: 'morning', minutes: 60 },
  { part: 'morning', minutes: 120 },
  { part: 'evening', minutes: 120 },
] as const;

/** What no phase can know about itself: the order of files and days, and the rhythm of a day. */
export function planProblems(phases: readonly Sourced<Phase>[]): string[] {
  const days = phases.flatMap(({ file, item }) => item.days.map((day) => ({ file, day })));
  return [
    ...phases.flatMap(phaseOutOfOrder),
    ...days.flatMap(dayOutOfOrder),
    ...days.flatMap(({ file, day }) => slotProblems(file, day)),
  ];
}

function phaseOutOfOrder({ file, item: phase }: Sourced<Phase>, index: number): string[] {
  const number = index + 1;
  if (phase.number === number && file === `plan/phase-${number}.yaml`) return [];
  return [`${file} number: Phase ${phase.number} stands where phase ${number} belongs`];
}

function dayOutOfOrder({ file, day }: { file: string; day: PlanDay }, index: number): string[] {
  return day.number === index + 1 ? [] : [`${file} Day ${day.number} stands where day ${index + 1} belongs`];
}

function slotProblems(file: string, day: PlanDay): string[] {
  if (day.sessions.length !== SLOTS.length) {
    return [`${file} Day ${day.number} has ${day.sessions.length} sessions, where a day has ${SLOTS.length}`];
  }
  return day.sessions.flatMap((session, index) => {
    const slot = SLOTS[index];
    if (slot?.part === session.part && slot.minutes === session.minutes) return [];
    const expected = slot ? `${slot.minutes} minutes in the ${slot.part}` : 'nothing';
    const found = `${session.minutes} minutes in the ${session.part}`;
    return [`${file} Day ${day.number}, session ${session.id}: ${found}, where the day has ${expected}`];
  });
}
