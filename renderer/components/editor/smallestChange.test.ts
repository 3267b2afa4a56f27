import { EditorState, Text } from '@codemirror/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallestChange } from './smallestChange.ts';

const texts = fc.array(fc.constantFrom('a', 'b', '\n', '🪟')).map((parts) => Text.of(parts.join('').split('\n')));

it('turns any text into any other', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const change = smallestChange(before, after);
      const state = EditorState.create({ doc: before });
      const changed = change ? state.update({ changes: change }).state : state;
      return changed.doc.eq(after);
    }),
  );
});

it('touches only what differs, so that a cursor elsewhere stays', () => {
  const change = smallestChange(Text.of(['- [ ] one', '- [ ] two']), Text.of(['- [x] one', '- [ ] two']));
  expect(change).toMatchObject({ from: 3, to: 4 });
});
