/** A comment, or a tag with its attributes, each of which is in quotes. */
const TOKEN = /<!--(?!-?>)(?:(?!--)[\s\S])*-->|<[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>/g;

const HARMFUL_TAGS = [
  /^<\s*\/?\s*(?:[\w-]+:)?(?:script|foreignobject|iframe|object|embed|audio|video|animate\w*|set|handler|listener|discard)\b/i,
  /^<[!?]/,
  /[\s"'/]on[a-z]+\s*=/i,
];

/** A picture or a font that is in the file, or a place in it. */
const OWN = /^(?:#|data:(?:image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml|x-icon)|font\/|application\/font))/i;
const OUT = /^(?:https?:|mailto:)/i;
const ADDRESS = /[\s"'/:](?:href|src)\s*=\s*(?:"\s*([^"]*)"|'\s*([^']*)'|([^\s"'>]+))/gi;

const FETCHES = /@import|url\(\s*["']?\s*(?!["']?(?:#|data:)|&quot;#)/i;

/** Whether a picture is an SVG that draws and does nothing else, wherever it is opened. Its links may lead to the web. */
export function isSafePicture(svg: string): boolean {
  // Pictures and fonts in it are long and hold none of this; looking through them would take a while.
  const bare = svg.replace(/^\s*<\?xml\s[^<>]*\?>/, '').replace(/base64,[A-Za-z0-9+/=]+/g, 'base64,');
  const tags = (bare.match(TOKEN) ?? []).filter((token) => !token.startsWith('<!--'));
  if (!/^<svg[\s>]/.test(tags[0] ?? '') || tags.at(-1) !== '</svg>') return false;
  // A bracket that is part of no whole tag may be read in more than one way.
  if (bare.replace(TOKEN, '').includes('<') || FETCHES.test(bare)) return false;
  return !tags.some((tag) => HARMFUL_TAGS.some((sign) => sign.test(tag)) || leadsAway(tag));
}

function leadsAway(tag: string): boolean {
  const isLink = /^<(?:[\w-]+:)?a\s/i.test(tag);
  return [...tag.matchAll(ADDRESS)].some(([, double, single, none]) => {
    const address = double ?? single ?? none ?? '';
    return address !== '' && !OWN.test(address) && !(isLink && OUT.test(address));
  });
}
