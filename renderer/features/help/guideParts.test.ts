import { expect, test } from 'vitest';
import { guideParts } from './guideParts.ts';

test('a text is taken apart at its headings, and deeper ones stay in it', () => {
  expect(guideParts('Before.\n\n## When days are missed\n\nAsk.\n\n### More\n\nText.\n## 0.4.0\n\n- New.\n')).toEqual([
    { place: 'when-days-are-missed', title: 'When days are missed', text: 'Ask.\n\n### More\n\nText.' },
    { place: '0-4-0', title: '0.4.0', text: '- New.' },
  ]);
});

test('a text without headings has no parts', () => {
  expect(guideParts('Nothing here')).toEqual([]);
});
