import { copyLook } from './copyLook.ts';
import { escaped, PICTURE_FONT, pictureHead } from './pictureHead.ts';
import { colourReader } from './plainColour.ts';

interface Words {
  title: string;
  subtitle: string;
}

const EDGE = 16;
const NARROWEST = 320;

/**
 * What a card shows as an SVG file that stands by itself: plain colours, no style sheet, no tokens, title and subtitle as
 * text. Whatever of the picture is SVG is taken, each part where it stands; icons and tips in HTML are not.
 */
export function svgOfPicture(picture: HTMLElement, { title, subtitle }: Words): string {
  const drawings = [...picture.querySelectorAll('svg')].filter(
    (svg) => svg.parentElement?.closest('svg') === null && !svg.classList.contains('lucide'),
  );
  const corner = picture.getBoundingClientRect();
  const colour = colourReader();
  const tokens = getComputedStyle(picture);
  const inkOf = (token: string) => colour(tokens.getPropertyValue(token)).hex;
  const inner = Math.max(corner.width, NARROWEST);
  const head = pictureHead({
    title,
    subtitle,
    width: inner,
    left: EDGE,
    top: EDGE - 2,
    ink: { title: inkOf('--ll-ink'), subtitle: inkOf('--ll-ink-3') },
    measure: textMeasure(),
  });
  const top = EDGE + head.height;
  const left = EDGE + (inner - corner.width) / 2;
  const parts = drawings.map((svg) => {
    const place = svg.getBoundingClientRect();
    const copy = copyLook(svg, { styleOf: (element) => getComputedStyle(element), colour });
    if (!copy) return '';
    copy.setAttribute('x', String(round(left + place.x - corner.x)));
    copy.setAttribute('y', String(round(top + place.y - corner.y)));
    copy.setAttribute('width', String(round(place.width)));
    copy.setAttribute('height', String(round(place.height)));
    return new XMLSerializer().serializeToString(copy).replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
  });
  const lowest = Math.max(0, ...drawings.map((svg) => svg.getBoundingClientRect().bottom - corner.y));
  return svgFile({
    width: round(inner + 2 * EDGE),
    height: round(top + lowest + EDGE),
    title,
    ground: inkOf('--ll-surface'),
    content: [head.svg, ...parts].join('\n'),
  });
}

interface File {
  width: number;
  height: number;
  title: string;
  ground: string;
  content: string;
}

function svgFile({ width, height, title, ground, content }: File): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${PICTURE_FONT}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    content,
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
