/** The lines of a Markdown text with code taken out of them, so that nothing in code is taken for a tag or a link. */
export function* proseLines(markdown: string): Generator<string> {
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const mayBeFence = line.includes('```') || line.includes('~~~');
    const [, mark] = (mayBeFence && /^ {0,3}(`{3}|~{3})/.exec(line)) || [];
    if (mark !== undefined) fence = fence === null ? mark : fence === mark ? null : fence;
    else if (fence === null) yield withoutInlineCode(line);
  }
}

function withoutInlineCode(line: string): string {
  if (!line.includes('`')) return line;
  const parts = line.split('`');
  return parts.filter((_, at) => at % 2 === 0 || at === parts.length - 1).join(' ');
}

/** The first heading of the first level, without its marks; empty when there is none. */
export function firstHeading(markdown: string): string {
  if (!markdown.includes('# ')) return '';
  for (const line of proseLines(markdown)) {
    if (/^# +\S/.test(line)) return line.slice(1).trim().replace(/ #+$/, '');
  }
  return '';
}

/**
 * `#tag` and `#nested/tag` in the text: letters, digits, `_`, `-` and `/`, at least one no digit, as Obsidian's help
 * describes them (“Tags”).
 */
export function inlineTags(markdown: string): string[] {
  const tags = new Set<string>();
  if (!markdown.includes('#')) return [];
  for (const line of proseLines(markdown)) {
    if (!line.includes('#')) continue;
    for (const [, tag = ''] of line.matchAll(/(?:^|\s)#([\p{L}\p{N}_/-]{1,100})(?![\p{L}\p{N}_/-])/gu)) {
      if (!/^\d+$/.test(tag)) tags.add(tag.replace(/\/+$/, ''));
    }
  }
  return [...tags];
}

/** What a text shows from other files: `![[picture.png]]`, `![](attachments/picture.png)`. Not what lies on the web. */
export function embeddedFiles(markdown: string): string[] {
  const names = new Set<string>();
  if (!markdown.includes('![')) return [];
  for (const line of proseLines(markdown)) {
    if (!line.includes('![')) continue;
    for (const [, name = ''] of line.matchAll(/!\[\[([^[\]\n]{1,300})\]\]/g))
      names.add(name.split(/[|#]/, 1)[0] ?? name);
    for (const [, target = ''] of line.matchAll(/!\[[^[\]\n]{0,300}\]\(([^()\n]{1,500})\)/g)) {
      if (!/^\s*<?(?:https?|data):/i.test(target)) names.add(target.trim());
    }
  }
  return [...names];
}
