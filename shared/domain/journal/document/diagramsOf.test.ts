import { expect, test } from 'vitest';
import { diagramsOf } from './diagramsOf.ts';

test('every closed mermaid fence is a diagram, whatever its fence is made of', () => {
  const text = '```mermaid\nA-->B\n```\n\n~~~~ mermaid title\r\nC\r\n~~~\r\n~~~~\r\n';
  expect(diagramsOf(text).map(({ source }) => source)).toEqual(['A-->B', 'C\n~~~']);
});

test('it ends where a picture of it goes', () => {
  const text = 'x\n\n```mermaid\nA\n```\nmore';
  const [diagram] = diagramsOf(text);
  expect(text.slice(0, diagram?.end)).toBe('x\n\n```mermaid\nA\n```');
});

test('one in a list loses the indentation of its list', () => {
  expect(diagramsOf('- item\n\n  ```mermaid\n  A\n    B\n  ```')).toMatchObject([{ source: 'A\n  B', indent: '  ' }]);
});

test('other code, one inside other code, one in a quotation and one that is not closed are none', () => {
  expect(diagramsOf('```ts\n```\n````md\n```mermaid\nA\n```\n````\n> ```mermaid\n> A\n> ```\n```mermaid\nA')).toEqual(
    [],
  );
});
