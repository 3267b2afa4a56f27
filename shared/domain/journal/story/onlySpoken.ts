/**
 * The text with everything that nobody says aloud made blank: code, pictures, addresses and comments. As long as before,
 * so that a place in it is the same place in the source.
 */
export function onlySpoken(markdown: string): string {
  return UNSPOKEN.reduce((text, pattern) => text.replace(pattern, blank), withoutFences(markdown));
}

const UNSPOKEN: readonly RegExp[] = [
  /<!--[\s\S]*?(?:-->|$)/g,
  /(`+)(?!`)[^`\n]*\1/g,
  /!\[[^[\]\n]*\]\([^()\n]*\)/g,
  // Of a link the words are said, the address is not.
  /(?<=\])\([^()\s]*(?: "[^"\n]*")?\)/g,
  /<?\b(?:https?:\/\/|www\.)[^\s<>]+>?/g,
];

function withoutFences(markdown: string): string {
  let fence: string | null = null;
  return markdown.replace(/[^\n]+/g, (line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (fence === null) {
      fence = mark;
      return mark === null ? line : blank(line);
    }
    if (mark?.startsWith(fence)) fence = null;
    return blank(line);
  });
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
