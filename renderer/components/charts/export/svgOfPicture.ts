import { copyLook } from './copyLook.ts';
import { framedSvg, type PicturePart, type PictureWords } from './framedSvg.ts';
import { escaped } from './pictureHead.ts';
import { colourReader } from './plainColour.ts';

/**
 * What a card shows as an SVG file: plain colours, no style sheet, no tokens. Whatever of the picture is SVG is taken,
 * each part where it stands, and words in HTML that are marked as a caption; icons and tips in HTML are not.
 */
export function svgOfPicture(picture: HTMLElement, words: PictureWords): string {
  const drawings = [...picture.querySelectorAll('svg')].filter(
    (svg) => svg.parentElement?.closest('svg') === null && !svg.classList.contains('lucide'),
  );
  const corner = picture.getBoundingClientRect();
  const reader = { styleOf: (element: Element) => getComputedStyle(element), colour: colourReader() };
  const parts = drawings.flatMap((svg): PicturePart[] => {
    const copy = copyLook(svg, reader);
    if (!copy) return [];
    const { x, y, width, height } = svg.getBoundingClientRect();
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
    // Where Inter is missing a label is wider, and better over the edge than cut.
    copy.setAttribute('overflow', 'visible');
    const text = new XMLSerializer().serializeToString(copy).replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
    return [{ x: x - corner.x, y: y - corner.y, width, height, svg: text }];
  });
  const captions = [...picture.querySelectorAll<HTMLElement>('[data-caption]')].map((caption): PicturePart => {
    const { x, y, width, height } = caption.getBoundingClientRect();
    const { fontSize, color } = getComputedStyle(caption);
    const size = Number.parseFloat(fontSize);
    const svg = `<text y="${height / 2 + size / 3}" font-size="${size}" fill="${reader.colour(color).hex}">${escaped(caption.textContent)}</text>`;
    return { x: x - corner.x, y: y - corner.y, width, height, svg };
  });
  return framedSvg(words, [...parts, ...captions], reader.colour, picture);
}

/** The same for a picture that was drawn as text. */
export function svgOfDrawing(svg: string, words: PictureWords, themed?: Element): string {
  const [width = 0, height = 0] = ['width', 'height'].map((name) =>
    Number(new RegExp(`^<svg [^>]*\\b${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0),
  );
  return framedSvg(words, [{ x: 0, y: 0, width, height, svg }], colourReader(), themed);
}
