import { ITEM_KINDS, type ItemRef, itemRef } from '#shared/model/itemRef.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import type { Content } from './content.ts';
import { dayLinks } from './dayLinks.ts';
import { activityDetail, exerciseDetail, lessonDetail, moduleDetail } from './libraryDetails.ts';
import { exerciseHead, lessonHead, moduleHead, templateHead } from './libraryHeads.ts';
import { libraryView, resourceHead } from './libraryView.ts';
import { markItem } from './markItem.ts';

export function libraryRouter(parts: PlannerParts, content: Content) {
  const library = procedures.library;
  const view = () => libraryView(parts, content);
  return library.router({
    modules: library.modules.handler(async () => {
      const now = await view();
      return now.index.modules.map((one) => moduleHead(now, one));
    }),
    module: library.module.handler(async ({ input: { id } }) => {
      const now = await view();
      return moduleDetail(now, there(now.index.module(id)));
    }),
    activity: library.activity.handler(async ({ input: { id } }) => {
      const now = await view();
      const { activity, module } = there(now.index.activity(id));
      const [link] = now.index.links([itemRef('module', module.id)]);
      return { ...activityDetail(now, activity), module: there(link) };
    }),
    lessons: library.lessons.handler(async () => {
      const now = await view();
      return now.index.lessons.map((one) => lessonHead(now, one));
    }),
    lesson: library.lesson.handler(async ({ input: { id } }) => {
      const now = await view();
      return lessonDetail(now, there(now.index.lesson(id)));
    }),
    exercises: library.exercises.handler(async () => {
      const now = await view();
      return now.index.exercises.map((one) => exerciseHead(now, one));
    }),
    exercise: library.exercise.handler(async ({ input: { id } }) => {
      const now = await view();
      return exerciseDetail(now, there(now.index.exercise(id)));
    }),
    resources: library.resources.handler(async () => {
      const now = await view();
      return now.index.resources.map((one) => resourceHead(now, one));
    }),
    resource: library.resource.handler(async ({ input: { id } }) => {
      const now = await view();
      const resource = resourceHead(now, there(now.index.resource(id)));
      const ref = itemRef('resource', id);
      return { resource, usedBy: ITEM_KINDS.flatMap((kind) => now.index.linked(ref, kind)) };
    }),
    templates: library.templates.handler(() => parts.curriculum.templates.map(templateHead)),
    template: library.template.handler(async ({ input: { id } }) => there((await content.index()).template(id))),
    day: library.day.handler(async ({ input: { number } }) => {
      const index = await content.index();
      const day = index.plan.dayByNumber(number);
      if (!day) throw failure('not-found', `Your plan has no day ${number}.`);
      return dayLinks(index, day);
    }),
    links: library.links.handler(async ({ input: { items } }) => {
      const { index, run } = await view();
      return items.flatMap((ref) => [...index.links([ref]), ...addedLink(ref)]);

      function addedLink(ref: ItemRef) {
        const added = Object.values(run?.added ?? {}).find(({ id }) => itemRef('session', id) === ref);
        return added ? [{ ref, title: added.title, detail: 'Beside the plan' }] : [];
      }
    }),
    mark: library.mark.handler(async ({ input }) => markItem(parts, await content.index(), input)),
    find: library.find.handler(async ({ input: { text, limit } }) => {
      const search = await content.search();
      const { refs, words } = search.find(text);
      return { hits: refs.slice(0, limit).flatMap((ref) => search.hit(ref, words) ?? []), total: refs.length };
    }),
  });
}

function there<Item>(item: Item | undefined): Item {
  if (item === undefined) throw failure('not-found', 'This is not in the library any more.');
  return item;
}
