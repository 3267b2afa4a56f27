import type { ContentHit } from '#shared/contract/libraryContract.ts';
import { excerpt } from '#shared/domain/journal/excerpt.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import { searchIndex } from '../search/searchIndex.ts';
import { termWeights } from '../search/termWeights.ts';
import type { ContentIndex } from './contentIndex.ts';

export interface ContentSearch {
  /** Items that hold every word, the best first: before all others those that are called so. */
  find(text: string): { refs: ItemRef[]; words: ReadonlySet<string> };
  /** A found item as a list shows it. */
  hit(ref: ItemRef, words: ReadonlySet<string>): ContentHit | undefined;
}

export function contentSearch(index: ContentIndex): ContentSearch {
  const search = searchIndex<ItemRef>();
  const learning = search.learn();
  for (const item of index.items) learning.take(item.ref, termWeights({ title: item.title, ...item.words() }));
  learning.settle();
  return {
    find: (text) => {
      const { ids, words } = search.find(text);
      const asked = text.trim().toLowerCase();
      const isCalledSo = (ref: ItemRef) => index.item(ref)?.title.toLowerCase() === asked;
      return {
        refs: [...ids.filter(isCalledSo), ...ids.filter((ref) => !isCalledSo(ref))],
        words: new Set(words),
      };
    },
    hit: (ref, words) => {
      const item = index.item(ref);
      if (!item) return undefined;
      return { ref, title: item.title, detail: item.detail, excerpt: excerpt(item.toRead(), words) };
    },
  };
}
