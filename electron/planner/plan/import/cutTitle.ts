/** Where a sentence may end early, best places first. */
const BREAKS = [/[.;:] | [–—-] /g, /, | (?:to|using|with|for|by|in|that|which|on|from|and|or|&) /gi];

/** Words that cannot be the last: what they point at would be missing. */
const POINTING = /\b(?:when|where|how|why|what|before|after|that|which|the|an?|of)$/i;

/** A title of at most so many characters: the whole text, else its beginning up to a sensible place. */
export function cutTitle(text: string, longest: number): string {
  const whole = tidy(text);
  if (whole.length <= longest) return whole;
  const plain = tidy(whole.replaceAll(/\s*\([^()]*\)/g, ''));
  if (plain.length > 0 && plain.length <= longest) return plain;
  for (const places of BREAKS) {
    const ends = [...plain.slice(0, longest + 1).matchAll(places)].map(({ index }) => index);
    const end = ends.findLast((each) => each >= longest / 3 && !POINTING.test(plain.slice(0, each)));
    if (end !== undefined) return tidy(plain.slice(0, end));
  }
  const shortened = plain.slice(0, longest - 1);
  const word = shortened.lastIndexOf(' ');
  return `${tidy(word > longest / 3 ? shortened.slice(0, word) : shortened)}…`;
}

function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.,;:&–—-]+$/, '')
    .trim();
}
