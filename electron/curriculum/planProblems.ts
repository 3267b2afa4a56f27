import type { Phase, PlanDay, Resource, Session } from '#shared/model/curriculum.ts';

/** The minutes of a day's four sessions. The timetable and the window picture are drawn for exactly this rhythm. */
const SLOTS = [
  { part: 'morning', minutes: 120 },
  { part: 'morning', minutes: 60 },
  { part: 'morning', minutes: 120 },
  { part: 'evening', minutes: 120 },
] as const;

export interface PhaseFile {
  file: string;
  phase: Phase;
}

/** What no single file can know about itself: order across files, ids used twice, resources that lead nowhere. */
export function planProblems(files: readonly PhaseFile[], resources: readonly Resource[]): string[] {
  const days = files.flatMap(({ file, phase }) => phase.days.map((day) => ({ file, day })));
  const sessions = days.flatMap(({ file, day }) => day.sessions.map((session) => ({ file, day, session })));
  return [
    ...files.flatMap(phaseOutOfOrder),
    ...days.flatMap(dayOutOfOrder),
    ...days.flatMap(({ file, day }) => slotProblems(file, day)),
    ...twice(sessions.map(({ file, session }) => ({ file, id: session.id }))).map(
      ({ file, id }) => `${file} Session id ${id} is used twice`,
    ),
    ...twice(resources.map(({ id }) => ({ file: RESOURCES, id }))).map(
      ({ file, id }) => `${file} Resource id ${id} is used twice`,
    ),
    ...unknownResources(sessions, resources),
    ...unusedResources(sessions, resources),
  ];
}

const RESOURCES = 'plan/resources.yaml';

interface PlacedSession {
  file: string;
  day: PlanDay;
  session: Session;
}

function phaseOutOfOrder({ file, phase }: PhaseFile, index: number): string[] {
  const number = index + 1;
  if (phase.number === number && file === `plan/phase-${number}.yaml`) return [];
  return [`${file} number: Phase ${phase.number} stands where phase ${number} belongs`];
}

function dayOutOfOrder({ file, day }: { file: string; day: PlanDay }, index: number): string[] {
  return day.number === index + 1 ? [] : [`${file} Day ${day.number} stands where day ${index + 1} belongs`];
}

function slotProblems(file: string, day: PlanDay): string[] {
  return day.sessions.flatMap((session, index) => {
    const slot = SLOTS[index];
    if (slot?.part === session.part && slot.minutes === session.minutes) return [];
    const expected = slot ? `${slot.minutes} minutes in the ${slot.part}` : 'nothing';
    const found = `${session.minutes} minutes in the ${session.part}`;
    return [`${file} Day ${day.number}, session ${session.id}: ${found}, where the day has ${expected}`];
  });
}

function twice(named: readonly { file: string; id: string }[]): { file: string; id: string }[] {
  const seen = new Set<string>();
  return named.filter(({ id }) => seen.has(id) || !seen.add(id));
}

function unknownResources(sessions: readonly PlacedSession[], resources: readonly Resource[]): string[] {
  const known = new Set<string>(resources.map(({ id }) => id));
  return sessions.flatMap(({ file, day, session }) =>
    session.resources
      .filter((id) => !known.has(id))
      .map((id) => `${file} Day ${day.number}, session ${session.id}: resource ${id} is not in ${RESOURCES}`),
  );
}

function unusedResources(sessions: readonly PlacedSession[], resources: readonly Resource[]): string[] {
  const used = new Set<string>(sessions.flatMap(({ session }) => session.resources));
  return resources.filter(({ id }) => !used.has(id)).map(({ id }) => `${RESOURCES} No session uses resource ${id}`);
}
