import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { FORMAT_COMMANDS, type Format } from './formatText.ts';

/** The selection is written as `[` and `]` around it, or `|` for a cursor. */
function formatted(format: Format, marked: string): string {
  const anchor = marked.includes('|') ? marked.indexOf('|') : marked.indexOf('[');
  const head = marked.includes('|') ? anchor : marked.indexOf(']') - 1;
  let state = EditorState.create({ doc: marked.replace(/[[\]|]/g, ''), selection: { anchor, head } });
  FORMAT_COMMANDS[format]({ state, dispatch: (transaction) => (state = transaction.state) });
  return state.doc.toString();
}

describe('the tool bar', () => {
  it('makes the selection bold, and plain again', () => {
    expect(formatted('bold', 'a [word] here')).toBe('a **word** here');
    expect(formatted('bold', 'a **[word]** here')).toBe('a word here');
  });

  it('adds italics inside bold instead of taking a star of it away', () => {
    expect(formatted('italic', '**[word]**')).toBe('***word***');
    expect(formatted('italic', '***[word]***')).toBe('**word**');
  });

  it('makes one line code with ticks and several lines a block', () => {
    expect(formatted('code', 'run [explain] now')).toBe('run `explain` now');
    expect(formatted('code', '[one\ntwo]')).toBe('```\none\ntwo\n```');
  });

  it('quotes and lists whole lines, and takes the mark away again', () => {
    expect(formatted('quote', 'o[ne\ntw]o')).toBe('> one\n> two');
    expect(formatted('list', '- o[ne\n- tw]o')).toBe('one\ntwo');
  });

  it('turns the selection into the words of a link', () => {
    expect(formatted('link', 'see [the docs]')).toBe('see [the docs]()');
  });
});
