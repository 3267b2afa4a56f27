import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import { type ItemKind, type ItemRef, itemRef } from '#shared/model/itemRef.ts';

/** Which items name which, read in both directions. */
export interface ContentGraph {
  /** Items of a kind that the item names or that name it, in the order of the content. */
  linked(ref: ItemRef, kind: ItemKind): ItemRef[];
  /** How many items name it or are named by it. */
  degree(ref: ItemRef): number;
}

export function contentGraph(curriculum: Omit<Curriculum, 'plan'>, plan: Plan): ContentGraph {
  const neighbours = new Map<ItemRef, Set<ItemRef>>();

  function side(from: ItemRef, to: ItemRef): void {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  }
  function link(from: ItemRef, to: ItemRef): void {
    side(from, to);
    side(to, from);
  }
  function linkAll(from: ItemRef, kind: ItemKind, ids: Iterable<string>): void {
    for (const id of ids) link(from, itemRef(kind, id));
  }

  for (const { sessions } of plan.phases.flatMap(({ days }) => days)) {
    for (const { id, skills, resources } of sessions) {
      linkAll(itemRef('session', id), 'skill', skills);
      linkAll(itemRef('session', id), 'resource', resources);
    }
  }
  for (const { id, material, activities, sessions, questions, resources } of curriculum.modules) {
    const ref = itemRef('module', id);
    linkAll(ref, 'session', sessions);
    linkAll(ref, 'question', questions);
    linkAll(ref, 'resource', resources);
    for (const { skills } of [...material, ...activities]) linkAll(ref, 'skill', skills);
    for (const activity of activities) {
      const own = itemRef('activity', activity.id);
      link(ref, own);
      linkAll(own, 'skill', activity.skills);
      linkAll(own, 'resource', activity.resources);
      for (const used of activity.uses) link(own, used);
    }
  }
  for (const { id, skills, resources } of curriculum.questions) {
    linkAll(itemRef('question', id), 'skill', skills);
    linkAll(itemRef('question', id), 'resource', resources);
  }
  for (const { id, skills, resources } of curriculum.exercises) {
    linkAll(itemRef('exercise', id), 'skill', skills);
    linkAll(itemRef('exercise', id), 'resource', resources);
  }
  for (const { id, skills, resources, questions } of curriculum.lessons) {
    linkAll(itemRef('lesson', id), 'skill', skills);
    linkAll(itemRef('lesson', id), 'resource', resources);
    linkAll(itemRef('lesson', id), 'question', questions);
  }

  return {
    linked: (ref, kind) => [...(neighbours.get(ref) ?? [])].filter((other) => other.startsWith(`${kind}/`)),
    degree: (ref) => neighbours.get(ref)?.size ?? 0,
  };
}
