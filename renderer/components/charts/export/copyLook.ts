import type { PlainColour } from './plainColour.ts';

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'use']);
const TEXTS = new Set(['text', 'tspan']);
/** What means nothing outside the page. */
const OF_THE_PAGE = /^(class|style|role|tabindex|focusable|name|data-.*|aria-.*|on.*)$/;
const LEFT_OUT = new Set(['foreignObject', 'script', 'style', 'a']);

const EMPTY_IS_NOTHING = new Set(['g', 'title', 'desc', 'defs']);

const LINE = ['stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order'];
const TYPE = ['font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'letter-spacing'];
const USUAL: Record<string, string> = {
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'letter-spacing': 'normal',
};

interface Reader {
  styleOf: (element: Element) => CSSStyleDeclaration;
  colour: (colour: string) => PlainColour;
}

/**
 * A copy of a drawn SVG element that needs no style sheet: what classes and tokens gave it stands in its own attributes.
 * Null for what is not seen.
 */
export function copyLook(original: Element, reader: Reader): Element | null {
  const name = original.localName;
  const style = reader.styleOf(original);
  if (LEFT_OUT.has(name) || style.display === 'none') return null;
  const copy = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const { name: attribute, value } of original.attributes) {
    if (!OF_THE_PAGE.test(attribute) && !value.includes('var(')) copy.setAttribute(attribute, value);
  }
  if (style.opacity !== '' && style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  if (SHAPES.has(name)) {
    paint(copy, style, reader);
    for (const property of TEXTS.has(name) ? [...LINE, ...TYPE] : LINE) write(copy, style, property);
  }
  if (name === 'stop') writeColour(copy, 'stop-color', style.getPropertyValue('stop-color'), '1', reader);
  for (const child of original.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? '');
    else if (child instanceof Element) copy.append(...[copyLook(child, reader) ?? []].flat());
  }
  return EMPTY_IS_NOTHING.has(name) && !copy.hasChildNodes() ? null : copy;
}

function paint(copy: Element, style: CSSStyleDeclaration, reader: Reader) {
  writeColour(copy, 'fill', style.fill, style.fillOpacity, reader);
  if (style.stroke === 'none' || style.stroke === '') {
    for (const name of copy.getAttributeNames()) if (name.startsWith('stroke')) copy.removeAttribute(name);
    return;
  }
  writeColour(copy, 'stroke', style.stroke, style.strokeOpacity, reader);
  copy.setAttribute('stroke-width', style.strokeWidth.replace('px', ''));
}

function writeColour(copy: Element, name: string, colour: string, opacity: string, reader: Reader) {
  if (colour === 'none') return copy.setAttribute(name, 'none');
  if (colour.startsWith('url(')) return copy.setAttribute(name, colour.replaceAll(/["']/g, '').replace(/\).*/, ')'));
  const plain = reader.colour(colour);
  copy.setAttribute(name, plain.hex);
  const seen = Math.round(plain.opacity * Number(opacity || 1) * 1000) / 1000;
  const attribute = name === 'stop-color' ? 'stop-opacity' : `${name}-opacity`;
  if (seen < 1) copy.setAttribute(attribute, String(seen));
  else copy.removeAttribute(attribute);
}

function write(copy: Element, style: CSSStyleDeclaration, property: string) {
  const value = style.getPropertyValue(property);
  if (value === '' || value === USUAL[property]) copy.removeAttribute(property);
  else copy.setAttribute(property, value.replaceAll('px', ''));
}
