import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { insertBlock } from './insertBlock.ts';

function inserted(doc: string, from: number, to = from): string {
  let state = EditorState.create({ doc, selection: { anchor: from, head: to } });
  insertBlock('| table |')({ state, dispatch: (step) => (state = step.state) });
  const { head } = state.selection.main;
  return `${state.sliceDoc(0, head)}^${state.sliceDoc(head)}`;
}

test('a block stands on lines of its own, wherever the cursor is', () => {
  expect(inserted('', 0)).toBe('| table |^\n');
  expect(inserted('one two', 3)).toBe('one\n\n| table |^\n\n two');
  expect(inserted('one\n', 4)).toBe('one\n\n| table |^\n');
});

test('blank lines that are there are enough', () => {
  expect(inserted('one\n\n\n\ntwo', 5)).toBe('one\n\n| table |^\n\ntwo');
});

test('it takes the place of what is selected', () => {
  expect(inserted('one\n\nold\n\ntwo', 5, 8)).toBe('one\n\n| table |^\n\ntwo');
});
