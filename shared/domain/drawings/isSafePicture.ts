/** What can run or fetch in an SVG that somebody opens by itself. Ours are drawn without any of it. */
const FORBIDDEN = [
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|audio|video|animate|set|handler)\b/i,
  /<!(?:DOCTYPE|ENTITY)/i,
  /<\?xml-stylesheet/i,
  /<[^>]*[\s"'/]on[a-z]+\s*=/i,
  /(?:href|src)\s*=\s*["']?\s*(?!#|data:|https?:|mailto:|["'>\s])[^"'>\s]/i,
  /(?:href|src)\s*=\s*["']?\s*data:(?!image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml|x-icon)|font\/|application\/font)/i,
  /@import|url\(\s*["']?\s*(?!["']?(?:#|data:))/i,
];

/** Whether a picture is an SVG that draws and does nothing else, wherever it is opened. */
export function isSafePicture(svg: string): boolean {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)?<svg[\s>]/.test(svg) || !svg.includes('</svg>')) return false;
  // Pictures and fonts in it are long and hold none of this; looking through them would take a while.
  const bare = svg.replace(/base64,[A-Za-z0-9+/=]+/g, 'base64,');
  return !FORBIDDEN.some((pattern) => pattern.test(bare));
}
