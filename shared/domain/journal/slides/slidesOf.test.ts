import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSlides, slidesOf } from './slidesOf.ts';

const shown = (text: string) => slidesOf(text).map((slide) => slide.shown);

describe('slides', () => {
  it('are parted by lines of dashes outside code', () => {
    expect(shown('# One\n\n---\n\n- two\n---\n# Three\n-----\n\nFour')).toEqual(['# One', '- two', '# Three', 'Four']);
    expect(shown('A heading\n---\ntext')).toEqual(['A heading\n---\ntext']);
    expect(shown('a\r\n\r\n---\r\n\r\nb\r\n')).toEqual(['a', 'b']);
    expect(shown('```yaml\n\n---\n\na: 1\n```\n---\nb')).toEqual(['```yaml\n\n---\n\na: 1\n```', 'b']);
    expect(shown('```\nnever closed\n\n---\n')).toHaveLength(1);
  });

  it('leave out empty ones, as before a first line of dashes', () => {
    expect(shown('---\n\n# One\n\n---\n\n---\n\nTwo\n\n---')).toEqual(['# One', 'Two']);
    expect(slidesOf('')).toEqual([{ shown: '', notes: '' }]);
    expect([hasSlides('a\n---\n'), hasSlides('a\n\n---\n'), hasSlides('a\n\n---\n\nb')]).toEqual([false, false, true]);
  });

  it('keep what is only for the speaker apart', () => {
    expect(
      slidesOf('# A\n\nNotes: say hello\n\n- slowly\n\n---\n\nB <!-- notes: ask\nthem --> end\n\n???\nwait'),
    ).toEqual([
      { shown: '# A', notes: 'say hello\n\n- slowly' },
      { shown: 'B  end', notes: 'ask\nthem\n\nwait' },
    ]);
    expect(slidesOf('```\nNotes: code\n```')[0]?.notes).toBe('');
  });

  it('lose no word, whatever the text is', () => {
    const piece = fc.constantFrom('word', '\n', '\n\n', '---\n', '```\n', '<!-- notes: x -->', '# ', 'Notes: ', '- ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const words = (of: string) => of.match(/word/g)?.length ?? 0;
        expect(
          words(
            slidesOf(text)
              .map((one) => one.shown + one.notes)
              .join(' '),
          ),
        ).toBe(words(text));
      }),
    );
  });
});
