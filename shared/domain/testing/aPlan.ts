import type { Activity } from '../../model/activity.ts';
import { Plan, Session } from '../../model/curriculum.ts';

interface PlanShape {
  /** Minutes of the four sessions of each plan day: three in the morning, one in the evening. */
  days?: readonly (readonly [number, number, number, number])[];
  /** Plan days a phase has. */
  daysAPhase?: number;
  activities?: readonly [Activity, Activity, Activity, Activity];
}

const PLAN_DAY = [120, 60, 120, 120] as const;

/** A plan like the real one: sessions are called `d1-s1` to `dN-s4`. */
export function aPlan({
  days = Array.from({ length: 3 }, () => PLAN_DAY),
  daysAPhase = 2,
  activities = ['read', 'whiteboard', 'code', 'write'],
}: PlanShape = {}): Plan {
  const planDays = days.map((minutes, index) => ({
    number: index + 1,
    title: `Day ${index + 1}`,
    sourceDate: '02-02',
    sessions: minutes.map((length, place) =>
      aSession({
        id: `d${index + 1}-s${place + 1}`,
        minutes: length,
        part: place < 3 ? 'morning' : 'evening',
        activity: activities[place] ?? 'read',
      }),
    ),
  }));
  const phases: unknown[] = [];
  for (let start = 0; start < planDays.length; start += daysAPhase) {
    const number = phases.length + 1;
    phases.push({
      number,
      title: `Phase ${number}`,
      shortTitle: `Phase ${number}`,
      summary: 'A phase',
      days: planDays.slice(start, start + daysAPhase),
    });
  }
  return Plan.parse({ id: 'test-plan', title: 'Test plan', summary: 'A plan', phases, resources: [] });
}

interface SessionShape {
  id: string;
  minutes?: number;
  part?: 'morning' | 'evening';
  activity?: Activity;
}

export function aSession({ id, minutes = 60, part = 'morning', activity = 'read' }: SessionShape): Session {
  return Session.parse({
    id,
    title: id.toUpperCase(),
    part,
    minutes,
    activity,
    instruction: 'Do it.',
    deliverable: { kind: 'notes', text: 'Notes' },
    resources: [],
    topics: ['topic'],
    tools: [],
  });
}
