import { expect, it } from 'vitest';
import { SVG_PICTURES } from '#electron/fuzz/xss/svgVectors.ts';
import { isSafePicture } from './isSafePicture.ts';

const svg = (inside: string) =>
  `<svg version="1.1" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

it.each([
  '<script>alert(1)</script>',
  '<svg:script xmlns:svg="x">alert(1)</svg:script>',
  '<foreignObject><body/></foreignObject>',
  '<rect onclick="alert(1)"/>',
  '<rect\nonload = "alert(1)"/>',
  '<a href="javascript:alert(1)"><text>x</text></a>',
  '<a xlink:href=" javascript:alert(1)"><text>x</text></a>',
  '<image href="data:text/html;base64,PHNjcmlwdD4="/>',
  '<set attributeName="href" to="javascript:alert(1)"/>',
  '<style>@import "https://example.org/a.css"</style>',
  '<style>@font-face { src: url(https://example.org/a.woff2) }</style>',
])('refuses %s', (inside) => {
  expect(isSafePicture(svg(inside))).toBe(false);
});

it('refuses what is no whole SVG', () => {
  expect(
    ['', 'hello', '<html><svg></svg></html>', '<svg>', `<!DOCTYPE x [<!ENTITY a "b">]>${svg('')}`].map(isSafePicture),
  ).toEqual(Array(5).fill(false));
});

it('takes what Excalidraw draws, with words about scripts in it', () => {
  const inside = [
    '<!-- svg-source:excalidraw -->',
    '<style class="style-fonts">@font-face { font-family: Excalifont; src: url(data:font/woff2;base64,d09G); }</style>',
    '<mask id="m"/><g mask="url(#m)"><path d="M0 0"/></g><use href="#image-1"/>',
    '<image href="data:image/png;base64,iVBORw0="/>',
    '<a href="https://example.org"><text>onclick = "x", javascript:void, &lt;script&gt;</text></a>',
  ];
  expect(isSafePicture(svg(inside.join('')))).toBe(true);
});

it.each(SVG_PICTURES)('what runs or fetches something is refused: %s', (picture) => {
  expect(isSafePicture(picture)).toBe(false);
});
