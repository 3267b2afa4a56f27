// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aWindow } from '#shared/domain/testing/aWindow.ts';
import { useNewlyLit } from './useNewlyLit.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const upTo = (days: number) =>
  aWindow({ phases: [3], state: (day, row) => (day > days ? 'clear' : row === 3 ? 'half' : 'lit') });
const seen = (of: string, phases = upTo(1)) => [...renderHook(() => useNewlyLit(of, phases)).result.current];

it('finds nothing new the first time, and then only what was lit since', () => {
  expect(seen('one')).toEqual([]);
  expect(seen('one')).toEqual([]);
  expect(seen('one', upTo(2))).toEqual(['day-2-0', 'day-2-1', 'day-2-2', 'day-2-3']);
  expect(seen('another', upTo(2))).toEqual([]);
});

it('counts a pane that went from half lit to lit', () => {
  seen('one');
  expect(seen('one', aWindow({ phases: [3], state: (day) => (day === 1 ? 'lit' : 'clear') }))).toEqual(['day-1-3']);
});

it('takes what it cannot read for nothing seen', () => {
  localStorage.setItem('leadlight-window-seen-one', '{"not": "a list"');
  expect(seen('one')).toEqual([]);
  localStorage.setItem('leadlight-window-seen-one', '{}');
  expect(seen('one')).toEqual([]);
});
