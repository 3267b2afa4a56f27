import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';
import { splitMarkdown } from './splitMarkdown.ts';

const LINES = [
  '# Heading',
  '## Another',
  '#hash',
  '   ## indented heading',
  'Words of a paragraph.',
  '',
  '',
  '- item',
  '  continued',
  '- [ ] task',
  '1. first',
  '> quote',
  '> - in quote',
  '```js',
  '```',
  '````',
  '~~~',
  '  ```',
  '| a | b |',
  '| - | - |',
  '    code',
  '***',
  '===',
  '<!-- a comment -->',
  '<div>',
  '[ref]: https://a.example',
  'See [ref] and [^1].',
  '[^1]: A note',
  'Long '.repeat(400),
];

function html(source: string): string {
  return renderToStaticMarkup(<Markdown remarkPlugins={[remarkGfm]}>{source}</Markdown>).replace(/\s+/g, ' ');
}

it('reads section by section as it reads as a whole', () => {
  const text = fc
    .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 24 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, lineBreak]) => lines.join(lineBreak));
  fc.assert(
    fc.property(text, (source) => {
      const parts = splitMarkdown(source).map((section) => html(section.source));
      expect(
        parts
          .filter((part) => part.trim() !== '')
          .join(' ')
          .replace(/\s+/g, ' '),
      ).toBe(html(source));
    }),
    { numRuns: 150, examples: [['- item\n  ```\n````\n# Heading']] },
  );
});

it('parts at headings and knows where each section begins', () => {
  expect(splitMarkdown('Intro\n\n# One\n```\n# not one\n```\n## Two')).toEqual([
    { source: 'Intro\n\n', place: 0, start: 0, line: 0 },
    { source: '# One\n```\n# not one\n```\n', place: 1, start: 7, line: 2 },
    { source: '## Two', place: 2, start: 31, line: 6 },
  ]);
});

it('parts a long text without headings at its paragraphs', () => {
  const paragraph = `${'Words and words. '.repeat(40)}\n\n`;
  expect(splitMarkdown(paragraph.repeat(10)).length).toBeGreaterThan(2);
});
