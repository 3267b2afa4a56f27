import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { ItemLink } from '#shared/contract/libraryContract.ts';
import { hintedSkills } from '#shared/domain/content/hintedSkills.ts';
import { indexPlan, type PlanIndex } from '#shared/domain/run/planIndex.ts';
import type { EntryTemplate, Plan, Resource, Session } from '#shared/model/curriculum.ts';
import type { Exercise } from '#shared/model/exercise.ts';
import type {
  ExerciseId,
  LessonId,
  ModuleId,
  QuestionId,
  ResourceId,
  SessionId,
  SkillId,
  TemplateId,
} from '#shared/model/ids.ts';
import { type ItemKind, type ItemRef, itemRef } from '#shared/model/itemRef.ts';
import type { Lesson } from '#shared/model/lesson.ts';
import type { Question } from '#shared/model/question.ts';
import type { Skill } from '#shared/model/skill.ts';
import type { StudyActivity, StudyModule } from '#shared/model/studyModule.ts';
import { contentGraph } from './contentGraph.ts';
import type { ContentItem } from './contentItem.ts';
import { contentItems } from './contentItems.ts';

/** The content with its lookups and cross links, its sessions those of one plan. */
export interface ContentIndex extends Omit<Curriculum, 'plan'> {
  plan: PlanIndex;
  items: readonly ContentItem[];
  item(ref: ItemRef): ContentItem | undefined;
  /** What is unknown is left out. */
  links(refs: Iterable<ItemRef>): ItemLink[];
  /** Items of a kind that the item names or that name it, in the order of the content; only those that exist. */
  linked(ref: ItemRef, kind: ItemKind): ItemLink[];
  /** How many items name it or are named by it. */
  degree(ref: ItemRef): number;
  module(id: ModuleId): StudyModule | undefined;
  activity(id: SessionId): { activity: StudyActivity; module: StudyModule } | undefined;
  skill(id: SkillId): Skill | undefined;
  question(id: QuestionId): Question | undefined;
  exercise(id: ExerciseId): Exercise | undefined;
  lesson(id: LessonId): Lesson | undefined;
  template(id: TemplateId): EntryTemplate | undefined;
  resource(id: ResourceId): Resource | undefined;
}

/** Build once a plan and keep. */
export function contentIndex({ plan: _shipped, ...shipped }: Curriculum, asWritten: Plan): ContentIndex {
  const plan = withHintedSkills(asWritten, shipped.skills);
  const curriculum = { ...shipped, resources: withOwn(shipped.resources, plan.resources) };
  const items = contentItems(curriculum, plan);
  const byRef = new Map(items.map((item) => [item.ref, item]));
  const graph = contentGraph(curriculum, plan);
  const modules = byId(curriculum.modules);
  const activities = new Map(
    curriculum.modules.flatMap((module) =>
      module.activities.map((activity) => [activity.id, { activity, module }] as const),
    ),
  );
  const skills = byId(curriculum.skills);
  const questions = byId(curriculum.questions);
  const exercises = byId(curriculum.exercises);
  const lessons = byId(curriculum.lessons);
  const templates = byId(curriculum.templates);
  const resources = byId(curriculum.resources);

  const links = (refs: Iterable<ItemRef>) => [...refs].flatMap((ref) => linkOf(byRef.get(ref)));
  return {
    ...curriculum,
    plan: indexPlan(plan),
    items,
    item: (ref) => byRef.get(ref),
    links,
    linked: (ref, kind) => links(graph.linked(ref, kind)),
    degree: (ref) => graph.degree(ref),
    module: (id) => modules.get(id),
    activity: (id) => activities.get(id),
    skill: (id) => skills.get(id),
    question: (id) => questions.get(id),
    exercise: (id) => exercises.get(id),
    lesson: (id) => lessons.get(id),
    template: (id) => templates.get(id),
    resource: (id) => resources.get(id),
  };
}

/** Links to items of one kind that are at hand. */
export function linksTo(index: ContentIndex, kind: ItemKind, items: readonly { id: string }[]): ItemLink[] {
  return index.links(items.map(({ id }) => itemRef(kind, id)));
}

function linkOf(item: ContentItem | undefined): ItemLink[] {
  return item ? [{ ref: item.ref, title: item.title, detail: item.detail }] : [];
}

/** A plan of one's own need not name skills; what its sessions are about tells which they train. */
function withHintedSkills(plan: Plan, skills: readonly Skill[]): Plan {
  const hinted = (session: Session) =>
    session.skills.length > 0 ? session : { ...session, skills: hintedSkills(session, skills) };
  const phases = plan.phases.map((phase) => ({
    ...phase,
    days: phase.days.map((day) => ({ ...day, sessions: day.sessions.map(hinted) })),
  }));
  return { ...plan, phases };
}

/** A plan of one's own may bring resources that do not ship. */
function withOwn(shipped: readonly Resource[], own: readonly Resource[]): Resource[] {
  const known = new Set(shipped.map(({ id }) => id));
  return [...shipped, ...own.filter(({ id }) => !known.has(id))];
}

function byId<Id extends string, Item extends { id: Id }>(items: readonly Item[]): Map<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}
