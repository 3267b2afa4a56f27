export interface LessonSection {
  /** Of its heading. */
  id: string;
  /** Empty for what comes before the first heading. */
  title: string;
  /** Markdown without the heading. */
  text: string;
}

const HEADING = /^## +(.+?)\s*#*\s*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** A lesson's body at its `##` headings. What looks like one inside a code block is code. */
export function lessonSections(body: string): LessonSection[] {
  const sections: { title: string; lines: string[] }[] = [{ title: '', lines: [] }];
  let fence: string | null = null;
  for (const line of body.split('\n')) {
    const title = fence === null ? HEADING.exec(line)?.[1] : undefined;
    if (title !== undefined) sections.push({ title, lines: [] });
    else sections.at(-1)?.lines.push(line);
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && fence === null) fence = mark;
    else if (mark !== undefined && fence !== null && mark.startsWith(fence)) fence = null;
  }
  return sections
    .map(({ title, lines }, index) => ({ id: `section-${index}`, title, text: lines.join('\n').trim() }))
    .filter(({ title, text }) => title !== '' || text !== '');
}
