/** What a node is made of, in curly brackets after an at sign: YAML, in which a name may be spelled with escapes. */
const NODE = /@\{[^}]*\}/g;

/** Whether a diagram wants a picture from somewhere: Mermaid would load it while it draws. */
export function asksForPictures(source: string): boolean {
  return (source.match(NODE) ?? []).some((node) => /\bimg\b|\\[xu]/i.test(node));
}
