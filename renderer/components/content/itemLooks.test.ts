import { expect, test } from 'vitest';
import { ITEM_KINDS, itemRef } from '#shared/model/itemRef.ts';
import { pathOfItem } from './itemLooks.ts';

test('every kind of item has a page of its own', () => {
  const paths = ITEM_KINDS.map((kind) => pathOfItem(itemRef(kind, 'caching'), '/library'));
  expect(new Set(paths).size).toBe(ITEM_KINDS.length);
  expect(paths).toContain('/skills/caching');
  expect(paths).toContain('/questions/caching');
  expect(paths).toContain('/library/module/caching');
});

test('a session opens over the page one is on', () => {
  const ref = itemRef('session', 'sketch-an-online-shop');
  expect(pathOfItem(ref, '/')).toBe('/session/sketch-an-online-shop');
  expect(pathOfItem(ref, '/skills/caching')).toBe('/skills/caching/session/sketch-an-online-shop');
});
