import type { z } from 'zod';
import type { SessionContent } from '#shared/model/curriculum.ts';
import type { ItemKind } from '#shared/model/itemRef.ts';
import type { Content } from './content.ts';

/** One item that names another, `kind/id`. */
export interface ContentLink {
  file: string;
  /** Who names it, as a problem says it: "session sketch-an-online-shop". */
  from: string;
  to: string;
}

type Work = Pick<z.infer<z.ZodObject<typeof SessionContent>>, 'id' | 'resources' | 'skills'>;

/** Every link from one item of the content to another. */
export function contentLinks(content: Content): ContentLink[] {
  const links: ContentLink[] = [];
  const add = (file: string, from: string, kind: ItemKind, ids: readonly string[]) => {
    for (const id of ids) links.push({ file, from, to: `${kind}/${id}` });
  };
  const addWork = (file: string, from: string, { resources, skills }: Work) => {
    add(file, from, 'resource', resources);
    add(file, from, 'skill', skills);
  };

  for (const { file, item } of content.phases) {
    for (const session of item.days.flatMap(({ sessions }) => sessions))
      addWork(file, `session ${session.id}`, session);
  }
  for (const { file, item } of content.modules) {
    const from = `module ${item.id}`;
    add(file, from, 'resource', item.resources);
    add(file, from, 'session', item.sessions);
    add(file, from, 'question', item.questions);
    for (const { id, skills } of item.material) add(file, `${from}, ${id}`, 'skill', skills);
    for (const activity of item.activities) {
      addWork(file, `activity ${activity.id}`, activity);
      for (const to of activity.uses) links.push({ file, from: `activity ${activity.id}`, to });
    }
  }
  for (const { file, item } of content.questions) {
    add(file, `question ${item.id}`, 'skill', item.skills);
    add(file, `question ${item.id}`, 'resource', item.resources);
  }
  for (const { file, item } of content.exercises) {
    add(file, `exercise ${item.id}`, 'skill', item.skills);
    add(file, `exercise ${item.id}`, 'resource', item.resources);
  }
  for (const { file, item } of content.lessons) {
    add(file, `lesson ${item.id}`, 'skill', item.skills);
    add(file, `lesson ${item.id}`, 'resource', item.resources);
    add(file, `lesson ${item.id}`, 'question', item.questions);
  }
  for (const { file, item } of content.sample) {
    for (const to of item.items) links.push({ file, from: `“${item.title}”`, to });
  }
  return links;
}
