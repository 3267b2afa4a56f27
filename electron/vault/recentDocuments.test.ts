import { expect, test } from 'vitest';
import { type Forgettable, recentDocuments } from './recentDocuments.ts';

function aDocument(state = { busy: false }): Forgettable & { forgotten: number } {
  return {
    forgotten: 0,
    isBusy: () => state.busy,
    forget() {
      this.forgotten += 1;
    },
  };
}

test('the one used longest ago is forgotten first', () => {
  const recent = recentDocuments(2);
  const [a, b, c] = [aDocument(), aDocument(), aDocument()];
  recent.touch(a);
  recent.touch(b);
  recent.touch(a);
  recent.touch(c);
  expect([a.forgotten, b.forgotten, c.forgotten]).toEqual([0, 1, 0]);
});

test('one that is being saved is kept, and forgotten later', () => {
  const recent = recentDocuments(1);
  const state = { busy: true };
  const saving = aDocument(state);
  recent.touch(saving);
  recent.touch(aDocument());
  expect(saving.forgotten).toBe(0);
  state.busy = false;
  recent.touch(aDocument());
  expect(saving.forgotten).toBe(1);
});
