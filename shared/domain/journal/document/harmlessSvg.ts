const HARMFUL = [
  /<\s*(?:script|foreignobject|iframe|object|embed|animate|set|use\s[^>]*href\s*=\s*["']?[^"'#\s])/i,
  /<!\s*(?:doctype|entity)/i,
  /<\?xml-stylesheet/i,
  /\son[a-z]+\s*=/i,
  /\b(?:xlink:)?href\s*=\s*(?!["']#)/i,
  /\bsrc\s*=/i,
  /url\(\s*(?!["']?#)/i,
  /@import/i,
  /(?:java|vb)script\s*:/i,
];

/** True for a picture that runs nothing and asks nobody for anything, wherever it is opened. */
export function isHarmlessSvg(svg: string): boolean {
  return /^\s*<svg[\s>]/.test(svg) && svg.trimEnd().endsWith('</svg>') && !HARMFUL.some((sign) => sign.test(svg));
}
