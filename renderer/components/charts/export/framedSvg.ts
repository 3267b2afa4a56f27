import { escaped, PICTURE_FONT, pictureHead } from './pictureHead.ts';
import type { PlainColour } from './plainColour.ts';

export interface PictureWords {
  title: string;
  subtitle: string;
}

/** A piece of SVG and where its corner stands in the picture, in pixels. */
export interface PicturePart {
  x: number;
  y: number;
  width: number;
  height: number;
  /** An `svg` element as text. */
  svg: string;
}

const EDGE = 16;
const NARROWEST = 320;
/** Where Inter is missing another font is wider. */
const WRAP_AT = 0.86;

/** A file that stands by itself: ground, title and subtitle as text in the colours of `themed`, then the parts. */
export function framedSvg(
  { title, subtitle }: PictureWords,
  parts: readonly PicturePart[],
  colour: (colour: string) => PlainColour,
  themed: Element = document.documentElement,
): string {
  const tokens = getComputedStyle(themed);
  const inkOf = (token: string) => colour(tokens.getPropertyValue(token)).hex;
  const wide = Math.max(0, ...parts.map(({ x, width }) => x + width));
  const inner = Math.max(wide, NARROWEST);
  const head = pictureHead({
    title,
    subtitle,
    width: inner * WRAP_AT,
    left: EDGE,
    top: EDGE - 2,
    ink: { title: inkOf('--ll-ink'), subtitle: inkOf('--ll-ink-3') },
    measure: textMeasure(),
  });
  const left = EDGE + (inner - wide) / 2;
  const top = EDGE + head.height;
  const width = round(inner + 2 * EDGE);
  const height = round(top + Math.max(0, ...parts.map((part) => part.y + part.height)) + EDGE);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${PICTURE_FONT}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${inkOf('--ll-surface')}"/>`,
    head.svg,
    ...parts.map(({ x, y, svg }) => `<g transform="translate(${round(left + x)} ${round(top + y)})">${svg.trim()}</g>`),
    '</svg>',
    '',
  ].join('\n');
}

function textMeasure(): (text: string, font: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!pen) return text.length * 7;
    pen.font = font;
    return pen.measureText(text).width;
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
