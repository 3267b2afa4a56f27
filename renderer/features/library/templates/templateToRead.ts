const COMMENT = /<!--\s*(.*?)\s*-->/gs;

/** A template with its hints to be seen: they are comments, which a reader of Markdown never sees. */
export function templateToRead(body: string): string {
  return body.replace(COMMENT, (_, hint: string) => hint.replace(/^\s*/gm, '> '));
}
