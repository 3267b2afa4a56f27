import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { ITEM_KINDS, type ItemKind, ItemRef } from '#shared/model/itemRef.ts';
import type { UseMark } from '#shared/model/library.ts';
import type { ExportedVault } from './exportedVault.ts';
import { escaped, link, page } from './markdown.ts';
import { INDEX, READING } from './paths.ts';

const KIND_HEADINGS: Record<ItemKind, string> = {
  session: 'Sessions',
  module: 'Modules',
  activity: 'Activities',
  skill: 'Skills',
  question: 'Questions',
  exercise: 'Exercises',
  lesson: 'Lessons',
  resource: 'Resources',
  template: 'Templates',
};

interface UsedItem {
  ref: ItemRef;
  mark: UseMark;
}

/** Everything that was read, watched or worked through, in the order it was used. */
export function usedItems({ library }: ExportedVault): UsedItem[] {
  return Object.entries(library.marks)
    .filter(([, { deletedAt }]) => deletedAt === null)
    .map(([ref, mark]) => ({ ref: ItemRef.parse(ref), mark }))
    .sort((one, other) => compare(one.mark.usedAt, other.mark.usedAt) || compare(one.ref, other.ref));
}

export function readingPage({ content }: ExportedVault, used: readonly UsedItem[]): string {
  const kinds = ITEM_KINDS.map((kind) => ({ kind, items: used.filter(({ ref }) => ref.startsWith(`${kind}/`)) }));
  const line = ({ ref, mark }: UsedItem) => {
    const item = content.item(ref);
    const { date } = wallClockAt(mark.usedAt, mark.zone);
    return `- ${[escaped(item?.title ?? ref), escaped(item?.detail ?? ''), date].filter((part) => part !== '').join(' · ')}`;
  };
  return page(
    '# Read and used',
    link('Index', { from: READING, to: INDEX }),
    ...kinds
      .filter(({ items }) => items.length > 0)
      .flatMap(({ kind, items }) => [`## ${KIND_HEADINGS[kind]}`, items.map(line).join('\n')]),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
