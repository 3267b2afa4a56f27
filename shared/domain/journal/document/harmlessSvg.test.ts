import { expect, test } from 'vitest';
import { SVG_PICTURES } from '#electron/fuzz/xss/svgVectors.ts';
import { isHarmlessSvg } from './harmlessSvg.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

test('shapes, text, styles and places of its own are harmless', () => {
  const inside =
    '<style>#d .a{fill:url(#g);stroke:#333}</style><path marker-end="url(#arrow)" d="M0 0"/><text>only = x</text>';
  expect(isHarmlessSvg(svg(inside))).toBe(true);
  expect(isHarmlessSvg(svg('<use href="#a"/>'))).toBe(true);
});

test.each([
  '<script>alert(1)</script>',
  '<g onclick="x()"/>',
  '<foreignObject><p>x</p></foreignObject>',
  '<image href="https://example.org/a.png"/>',
  "<a xlink:href='javascript:x'/>",
  '<style>@import "a.css";</style>',
  '<rect fill="url(https://example.org)"/>',
  '<img src="a"/>',
  '<!ENTITY a "b">',
  '<a href=https://example.org>',
  '<g a=">" onclick="x()"/>',
  "<g a='\"'onclick='x()'/>",
  '<g a="<script>"/>',
  '<svg:script>x</svg:script>',
])('%s is not', (inside) => {
  expect(isHarmlessSvg(svg(inside))).toBe(false);
});

test('what is no picture, or breaks off, is not', () => {
  expect(isHarmlessSvg('<p>no</p>')).toBe(false);
  expect(isHarmlessSvg('<svg><g>')).toBe(false);
});

test.each(SVG_PICTURES)('what runs or fetches something is refused: %s', (picture) => {
  expect(isHarmlessSvg(picture)).toBe(false);
});
