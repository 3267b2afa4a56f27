import { isHarmlessSvg } from '#shared/domain/journal/document/harmlessSvg.ts';

/** A drawn picture as the text of a file; null when something stayed in it that a picture must not have. */
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
