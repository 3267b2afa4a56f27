import { searchWords } from '#shared/domain/journal/searchWords.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { entryText } from '../entryText.ts';

export interface Found {
  /** The best first. */
  ids: EntryId[];
  /** The words of the journal that were found, to show the place. */
  words: string[];
}

export interface SearchIndex {
  put(entry: Entry): void;
  drop(id: EntryId): void;
  find(text: string): Found;
}

export function searchIndex(): SearchIndex {
  const texts = new Map<EntryId, Set<string>>();
  return {
    put: (entry) => {
      const words = searchWords(`${entry.title} ${entry.tags.join(' ')} ${entryText(entry)}`);
      texts.set(entry.id, new Set(Array.from(words, ({ word }) => word)));
    },
    drop: (id) => {
      texts.delete(id);
    },
    find: (text) => {
      const wanted = Array.from(searchWords(text), ({ word }) => word);
      const words = new Set<string>();
      const ids = [...texts].flatMap(([id, known]) => {
        const hits = wanted.map((word) => [...known].filter((one) => one.startsWith(word)));
        if (hits.some((one) => one.length === 0)) return [];
        for (const one of hits.flat()) words.add(one);
        return [id];
      });
      return { ids, words: [...words] };
    },
  };
}
