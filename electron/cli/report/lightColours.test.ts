import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LIGHT_COLOURS } from '#shared/domain/pictures/lightColours.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../../renderer/app/theme/tokens.css'), 'utf8');

const light = tokens.slice(tokens.indexOf("[data-mantine-color-scheme='light']"));

test.each(Object.entries(LIGHT_COLOURS))('--ll-%s in files is %s as on the screen', (name, hex) => {
  const [, lightness, chroma, hue] =
    new RegExp(`--ll-${name}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(light) ?? [];
  expect(hexOf(Number(lightness), Number(chroma), Number(hue))).toBe(hex);
});

/** https://www.w3.org/TR/css-color-4/#color-conversion-code, from OKLCH to sRGB. */
function hexOf(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const parts = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  return `#${parts
    .map((part) =>
      Math.round(255 * encoded(part))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function encoded(part: number): number {
  const inside = Math.min(1, Math.max(0, part));
  return inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
}
