import { type ItemRef, readItemRef } from '#shared/model/itemRef.ts';

/** Questions and skills have a place in the story itself; the rest stands at its head. */
export function isBesideStory(ref: ItemRef): boolean {
  const { kind } = readItemRef(ref);
  return kind !== 'question' && kind !== 'skill';
}
