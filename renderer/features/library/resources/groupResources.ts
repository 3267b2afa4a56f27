import type { ResourceHead } from '#shared/contract/libraryContract.ts';
import { RESOURCE_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import type { Resource } from '#shared/model/curriculum.ts';

type ResourceKind = Resource['kind'];

interface ResourceGroup {
  kind: ResourceKind;
  resources: ResourceHead[];
}

/** What is read for long first, what is looked up or used last. */
const ORDER: readonly ResourceKind[] = ['book', 'course', 'video', 'article', 'documentation', 'site', 'tool'];

/** By kind, and within one by title. Only those whose title, author or kind has every word, begun or whole. */
export function groupResources(resources: readonly ResourceHead[], text: string): ResourceGroup[] {
  const wanted = wordsOf(text);
  const found = resources.filter((resource) => {
    const words = wordsOf([resource.title, resource.author ?? '', RESOURCE_KIND_WORDS[resource.kind]].join(' '));
    return wanted.every((each) => words.some((word) => word.startsWith(each)));
  });
  return ORDER.flatMap((kind) => {
    const group = found.filter((resource) => resource.kind === kind);
    group.sort((one, other) => one.title.localeCompare(other.title, 'en'));
    return group.length === 0 ? [] : [{ kind, resources: group }];
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
