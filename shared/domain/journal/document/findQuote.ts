export interface FoundQuote {
  from: number;
  to: number;
}

/**
 * Where the words of a comment stand in a text now: the very same text, else the same words in order with only marks
 * and spaces between them, as after a new line or emphasis; null when they are gone.
 */
export function findQuote(text: string, quote: string): FoundQuote | null {
  if (quote.trim() === '') return null;
  const at = text.indexOf(quote);
  if (at >= 0) return { from: at, to: at + quote.length };
  const words = quote.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (words.length === 0) return null;
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}])${words.join('[^\\p{L}\\p{N}\\p{M}]+')}(?![\\p{L}\\p{N}\\p{M}])`,
    'u',
  ).exec(text);
  return found && { from: found.index, to: found.index + found[0].length };
}
