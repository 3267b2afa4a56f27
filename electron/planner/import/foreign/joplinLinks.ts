import { proseLines } from './markdownProse.ts';

/** Links of a note to other notes and to files of Joplin: `[text](:/id)`, `![](:/id)`. Counts, by what they show. */
export function joplinLinks(markdown: string): { pictures: number; links: number } {
  let pictures = 0;
  let links = 0;
  if (!markdown.includes('](:/')) return { pictures, links };
  for (const line of proseLines(markdown)) {
    for (const [, mark] of line.matchAll(/(!?)\[[^[\]\n]{0,300}\]\(:\/[0-9a-f]{32}[^()\n]{0,200}\)/gi)) {
      if (mark === '!') pictures += 1;
      else links += 1;
    }
  }
  return { pictures, links };
}

/** What to tell about them; null when there are none. */
export function wordsOfJoplinLinks(markdown: string): string | null {
  const { pictures, links } = joplinLinks(markdown);
  const parts = [
    ...(pictures > 0 ? [`${pictures} ${pictures === 1 ? 'picture' : 'pictures'}`] : []),
    ...(links > 0 ? [`${links} ${links === 1 ? 'link' : 'links'} to notes or files`] : []),
  ];
  return parts.length === 0
    ? null
    : `${parts.join(' and ')} by Joplin's own ids lead nowhere here. They stay in the text.`;
}
