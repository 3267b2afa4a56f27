/** Text that Markdown takes as text, on one line. */
export function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|~#]/g, '\\$&');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A link from one file of the export to another; both paths start at its folder. */
export function link(text: string, { from, to }: { from: string; to: string }): string {
  return `[${escaped(text)}](${pathFrom(from, to)})`;
}

/** How one file of the export is reached from another. */
export function pathFrom(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return encodedPath(folderOf(from) === folderOf(to) ? to.slice(folderOf(to).length) : `${up}${to}`);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Blocks with an empty line between them; empty ones are left out. */
export function page(...blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Brackets are left alone by encodeURI and would end the link. */
function encodedPath(path: string): string {
  return encodeURI(path).replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`);
}
