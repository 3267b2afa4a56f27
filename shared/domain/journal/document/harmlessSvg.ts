/** A tag with its attributes, each of which is in quotes. */
const TAG = /<[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>/g;

const HARMFUL_IN_TAGS = [
  /^<\s*\/?\s*(?:[\w-]+:)?(?:script|foreignobject|iframe|object|embed|image|animate\w*|set|handler|listener)\b/i,
  /^<[!?]/,
  /[\s"'/]on[a-z]+\s*=/i,
  /[\s"'/:](?:href|src)\s*=\s*(?!["']#)/i,
];

const HARMFUL_ANYWHERE = [/url\(\s*(?!["']?#|&quot;#)/i, /@import/i, /(?:java|vb)script\s*:/i];

/** True for a picture that runs nothing and asks nobody for anything, wherever it is opened. */
export function isHarmlessSvg(svg: string): boolean {
  if (!/^<svg[\s>]/.test(svg) || !svg.trimEnd().endsWith('</svg>')) return false;
  // A bracket that is part of no whole tag may be read in more than one way.
  if (svg.replace(TAG, '').includes('<')) return false;
  const tags = svg.match(TAG) ?? [];
  return (
    !tags.some((tag) => HARMFUL_IN_TAGS.some((sign) => sign.test(tag))) &&
    !HARMFUL_ANYWHERE.some((sign) => sign.test(svg))
  );
}
