import type { Entry } from '#shared/model/entry.ts';

/** Everything a person wrote into an entry besides its title, in reading order. */
export function entryText(entry: Entry): string {
  if (entry.kind !== 'star') return entry.body;
  const { situation, task, action, result } = entry.star;
  return [situation, task, action, result, entry.body].filter((part) => part !== '').join('\n\n');
}
