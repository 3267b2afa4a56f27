import { expect, test } from 'vitest';
import { EVERY_MARKUP } from '#electron/fuzz/xss/markupVectors.ts';
import { reportHtml } from './reportHtml.ts';

const TAGS = 'html head meta title style body main header h1 p section h2 div h3 table thead tr th tbody td'.split(' ');

test('no title, finding or cell becomes a part of the page', () => {
  for (const text of EVERY_MARKUP) {
    const table = { columns: [text], rows: [[text]] };
    const figure = { finding: text, detail: text, table };
    const html = reportHtml({ title: text, about: [text], parts: [{ heading: text, figures: [figure] }] });
    const tags = [...html.matchAll(/<([^/\s>]+)/g)].map(([, tag]) => tag);
    expect([text, tags.filter((tag) => tag !== '!doctype' && !TAGS.includes(tag ?? ''))]).toEqual([text, []]);
    expect(html.match(/<meta/g)).toHaveLength(3);
  }
});
