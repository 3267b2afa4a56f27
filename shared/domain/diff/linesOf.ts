/** No line in an empty text, so that it has nothing to remove. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
