import type { ResourceHead } from '#shared/contract/libraryContract.ts';
import type { Resource } from '#shared/model/curriculum.ts';
import type { ResourceId } from '#shared/model/ids.ts';
import { type ItemRef, itemRef } from '#shared/model/itemRef.ts';
import type { LibraryMarks } from '#shared/model/library.ts';
import type { Run } from '#shared/model/run.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { Content } from './content.ts';
import type { ContentIndex } from './contentIndex.ts';
import { currentRun } from './currentRun.ts';

/** The content together with what the user has done with it, at one moment. */
export interface LibraryView {
  index: ContentIndex;
  run: Run | null;
  isUsed(item: ItemRef): boolean;
}

export async function libraryView({ vault }: Pick<PlannerParts, 'vault'>, content: Content): Promise<LibraryView> {
  const { marks } = await vault.library.read();
  return {
    index: await content.index(),
    run: await currentRun({ vault }),
    isUsed: (item) => isMarked(marks, item),
  };
}

export function isMarked(marks: LibraryMarks['marks'], item: ItemRef): boolean {
  return marks[item]?.deletedAt === null;
}

export function resourceHead({ index, isUsed }: LibraryView, resource: Resource): ResourceHead {
  const ref = itemRef('resource', resource.id);
  return { ...resource, isUsed: isUsed(ref), usedBy: index.degree(ref) };
}

/** In the order they are named. One that does not exist is left out. */
export function resourceHeads(view: LibraryView, ids: readonly ResourceId[]): ResourceHead[] {
  return ids.flatMap((id) => view.index.resource(id) ?? []).map((resource) => resourceHead(view, resource));
}
