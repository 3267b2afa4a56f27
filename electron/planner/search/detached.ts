/**
 * The same text on its own. A piece cut from a longer text may keep the whole of it in memory (V8 points into
 * the original), which for an index of everything means keeping everything.
 */
export function detached(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}
