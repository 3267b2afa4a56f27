import { describe, expect, it } from 'vitest';
import { linesOf, pictureHead } from './pictureHead.ts';

const tenEach = (text: string) => text.length * 10;

describe('The head of a saved picture', () => {
  it('breaks between words, and leaves a long word whole', () => {
    expect(linesOf('Four hours behind plan', 120, tenEach)).toEqual(['Four hours', 'behind plan']);
    expect(linesOf('Representativeness of it', 100, tenEach)).toEqual(['Representativeness', 'of it']);
    expect(linesOf('', 100, tenEach)).toEqual([]);
  });

  it('is text that nothing in a title can break out of', () => {
    const { svg, height } = pictureHead({
      title: '<b>"a" & b</b>',
      subtitle: 'Hours',
      width: 400,
      left: 16,
      top: 16,
      ink: { title: '#201b17', subtitle: '#6e6963' },
      measure: tenEach,
    });
    expect(svg).toContain('>&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;</text>');
    expect(height).toBe(20 + 16 + 10);
  });
});
