import { expect, test } from 'vitest';
import { asksForPictures } from './asksForPictures.ts';

test.each([
  'A@{ img: "https://a.example/x.png" }',
  'A@{ shape: rect, "img": "/x.png" }',
  'A@{\n  label: "x"\n  img: x\n}',
  'A@{ "\\u0069mg": x }',
  'A@{ "\\x69mg": x }',
])('a diagram with a picture is known: %s', (node) => {
  expect(asksForPictures(`flowchart LR\n  ${node}`)).toBe(true);
});

test.each([
  'A@{ shape: rect, label: "images" }',
  'A[img] --> B@{ shape: cyl }',
  'A["@{"] --> B[img]\nC["}"]'.slice(0, 20),
])('others are not: %s', (node) => {
  expect(asksForPictures(`flowchart LR\n  ${node}`)).toBe(false);
});
