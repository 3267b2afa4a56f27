const LONGEST_TITLE = 72;

/** The first line of a thought without Markdown marks, cut at a word. */
export function titleOfThought(thought: string): string {
  const line = thought
    .trimStart()
    .split(/\r?\n/, 1)
    .join('')
    .replace(/^(?:#{1,6}|[-*+>]|\d+\.)\s+/, '')
    .trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > LONGEST_TITLE / 2 ? cut.slice(0, lastSpace) : cut}…`;
}
