import { describe, expect, test } from 'vitest';
import { lessonSections } from './lessonSections.ts';

describe('the sections of a lesson', () => {
  test('begin at each second-level heading', () => {
    expect(lessonSections('## One\n\nA.\n\n### Inner\n\nB.\n\n## Two\n\nC.\n')).toEqual([
      { id: 'section-1', title: 'One', text: 'A.\n\n### Inner\n\nB.' },
      { id: 'section-2', title: 'Two', text: 'C.' },
    ]);
  });

  test('what comes before the first heading has no title', () => {
    expect(lessonSections('Before.\n\n## One\n\nA.').map(({ title }) => title)).toEqual(['', 'One']);
  });

  test('a heading inside a code block is code', () => {
    const body = '## One\n\n```sh\n## not a heading\n```\n\n## Two\n\nC.';
    expect(lessonSections(body).map(({ title }) => title)).toEqual(['One', 'Two']);
  });
});
