import { isHarmlessSvg } from '#shared/domain/journal/document/harmlessSvg.ts';
import { drawDiagram } from './drawDiagram.ts';

/** The diagram as an SVG file that runs nothing and asks nobody for anything; null when it cannot be drawn. */
export async function pictureOfDiagram(source: string): Promise<string | null> {
  try {
    return svgFile(await drawDiagram(source, 'paper'));
  } catch {
    // What is wrong with it is said beside its source, where one writes it.
    return null;
  }
}

/** Null when something stayed in it that a picture must not have. */
export function svgFile(drawn: SVGSVGElement): string | null {
  const picture = drawn.cloneNode(true);
  if (!(picture instanceof SVGSVGElement)) return null;
  for (const part of picture.querySelectorAll('script, foreignObject, image, iframe')) part.remove();
  for (const part of [picture, ...picture.querySelectorAll('*')]) {
    for (const { name, value } of [...part.attributes]) {
      const leadsOut = /(?:^|:)href$/.test(name) && !value.startsWith('#');
      if (leadsOut || /^on|^src$/i.test(name)) part.removeAttribute(name);
    }
  }
  const [, , width, height] = (picture.getAttribute('viewBox') ?? '').split(/[\s,]+/);
  if (width && height) {
    picture.setAttribute('width', width);
    picture.setAttribute('height', height);
  }
  const text = new XMLSerializer().serializeToString(picture);
  return isHarmlessSvg(text) ? text : null;
}
