import type { StarParts } from '../../model/entry.ts';

/** The four parts of a story that was written as one text with a heading for each; null when one is missing or empty. */
export function starPartsOf(markdown: string): StarParts | null {
  const situation = partUnder('Situation', markdown);
  const task = partUnder('Task', markdown);
  const action = partUnder('Action', markdown);
  const result = partUnder('Result', markdown);
  return situation && task && action && result ? { situation, task, action, result } : null;
}

function partUnder(heading: string, markdown: string): string {
  const [, rest = ''] = markdown.split(new RegExp(`^## ${heading}\\n`, 'm'));
  return (rest.split(/^## /m)[0] ?? '').trim();
}
