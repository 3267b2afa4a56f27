import type { ItemKind } from '#shared/model/itemRef.ts';
import type { Content } from './content.ts';

/** One thing that can be linked to, under its kind and name. */
export interface NamedItem {
  kind: ItemKind;
  id: string;
  file: string;
  /** What can be named behind a `#`. */
  parts: readonly string[];
}

/** Everything with a name, in the order of the files. */
export function namedItems(content: Content): NamedItem[] {
  const named = (kind: ItemKind, file: string, id: string, parts: readonly string[] = []) => ({
    kind,
    id,
    file,
    parts,
  });
  return [
    ...content.phases.flatMap(({ file, item }) =>
      item.days.flatMap(({ sessions }) => sessions.map(({ id }) => named('session', file, id))),
    ),
    ...content.modules.flatMap(({ file, item }) => [
      named(
        'module',
        file,
        item.id,
        item.material.map(({ id }) => id),
      ),
      ...item.activities.map(({ id }) => named('activity', file, id)),
    ]),
    ...content.skills.map(({ file, item }) =>
      named(
        'skill',
        file,
        item.id,
        item.aspects.map(({ id }) => id),
      ),
    ),
    ...content.questions.map(({ file, item }) => named('question', file, item.id)),
    ...content.exercises.map(({ file, item }) => named('exercise', file, item.id)),
    ...content.lessons.map(({ file, item }) =>
      named(
        'lesson',
        file,
        item.id,
        item.prompts.map(({ id }) => id),
      ),
    ),
    ...content.templates.map(({ file, item }) => named('template', file, item.id)),
    ...content.resources.map(({ file, item }) => named('resource', file, item.id)),
  ];
}
