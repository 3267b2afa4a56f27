import { Activity } from '#shared/model/activity.ts';
import { cutTitle } from './cutTitle.ts';
import { type Fields, isFields } from './fields.ts';
import { guessActivity, guessDeliverable } from './guessWork.ts';
import type { Shipped } from './importedPlan.ts';
import { slugOf } from './slugOf.ts';

/** Session ids begin with the plan's and have at most 80 characters. */
const LONGEST_ID = 60;

/** Stands in where a title is missing, so that this is said once and not of all that would be made of it. */
const UNNAMED = 'Unnamed';

type Hint = (path: readonly PropertyKey[], message: string) => void;

/**
 * The plan with what a person may leave out: ids, numbers, what a session leaves behind. Resources that ship may be
 * named without being repeated; skills that do not exist are left out with a hint. Nothing is checked here.
 */
export function planWithDefaults(given: Fields, shipped: Shipped, hint: Hint): Fields {
  const id = given['id'] ?? slugOf(textOf(given['title']), LONGEST_ID);
  const idOfSessions = slugOf(textOf(id), LONGEST_ID) || 'plan';
  let number = 0;
  const phases = mapList(given['phases'], (phase, phasePlace) => ({
    ...phase,
    number: phase['number'] ?? phasePlace + 1,
    shortTitle: phase['shortTitle'] ?? (cutTitle(textOf(phase['title']), 26) || UNNAMED),
    summary: phase['summary'] ?? '',
    days: mapList(phase['days'], (day, dayPlace) => {
      number = typeof day['number'] === 'number' ? day['number'] : number + 1;
      const named = { title: textOf(day['title']) || UNNAMED, id: `${idOfSessions}-d${number}` };
      return {
        ...day,
        number: day['number'] ?? number,
        sourceDate: day['sourceDate'] ?? null,
        sessions: mapList(day['sessions'], (session, place) =>
          sessionWithDefaults(
            session,
            { id: `${named.id}-s${place + 1}`, topic: named.title },
            shipped,
            (path, message) => hint(['phases', phasePlace, 'days', dayPlace, 'sessions', place, ...path], message),
          ),
        ),
      };
    }),
  }));
  return {
    ...given,
    id,
    summary: given['summary'] ?? textOf(given['title']),
    phases,
    resources: withShipped(given['resources'], phases, shipped),
  };
}

function sessionWithDefaults(
  session: Fields,
  named: { id: string; topic: string },
  { skillIds }: Shipped,
  hint: Hint,
): Fields {
  const title = session['title'];
  const text = `${textOf(title)}. ${textOf(session['instruction'])}`;
  const activity = Activity.safeParse(session['activity'] ?? guessActivity(text));
  return {
    ...session,
    id: session['id'] ?? named.id,
    activity: activity.success ? activity.data : session['activity'],
    instruction: session['instruction'] ?? title,
    deliverable: session['deliverable'] ?? guessDeliverable(text, activity.success ? activity.data : 'practise'),
    resources: session['resources'] ?? [],
    topics: session['topics'] ?? [named.topic],
    tools: session['tools'] ?? [],
    skills: knownSkills(session['skills'] ?? [], skillIds, hint),
  };
}

function knownSkills(skills: unknown, known: ReadonlySet<string>, hint: Hint): unknown {
  if (!Array.isArray(skills)) return skills;
  return skills.filter((skill: unknown, place) => {
    if (typeof skill !== 'string' || known.has(skill)) return true;
    hint(['skills', place], `There is no skill “${skill.slice(0, 80)}”: it is left out.`);
    return false;
  });
}

/** The plan's own resources, and those that ship where a session names them. */
function withShipped(own: unknown, phases: unknown, { resources }: Shipped): unknown {
  if (own !== undefined && !Array.isArray(own)) return own;
  const list: unknown[] = own ?? [];
  const known = new Set(list.map((each) => (isFields(each) ? each['id'] : undefined)));
  const named = new Set<string>();
  mapList(phases, (phase) =>
    mapList(phase['days'], (day) =>
      mapList(day['sessions'], ({ resources: ids }) => {
        for (const id of Array.isArray(ids) ? ids : []) if (typeof id === 'string' && !known.has(id)) named.add(id);
      }),
    ),
  );
  return [...list, ...[...named].flatMap((id) => resources.get(id) ?? [])];
}

/** What is no list or no map stays as it is, for the schema to refuse. */
function mapList(list: unknown, map: (fields: Fields, place: number) => unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((each: unknown, place) => (isFields(each) ? map(each, place) : each));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
