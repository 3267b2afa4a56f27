import { ORPCError } from '@orpc/client';
import { afterEach, expect, test, vi } from 'vitest';
import { noteFailure } from './noteFailure.ts';

const told = vi.hoisted(() => vi.fn(async (_failure: { name: string; frames: string[] }) => ({})));
vi.mock('./connection.ts', () => ({ planner: { diagnostics: { noteFailure: told } } }));
afterEach(() => told.mockClear());

test('an error is told by its name and place, also where its message looks like places', () => {
  noteFailure(new TypeError('Dear diary\n    at diary (/home/ada/diary.txt:1:1)'));
  const [failure] = told.mock.calls[0] ?? [];
  expect(failure?.name).toBe('TypeError');
  expect(failure?.frames[0]).toMatch(/noteFailure\.test/);
  expect(JSON.stringify(failure)).not.toContain('diary');
});

test('what a call can be expected to answer is told to nobody, nor is what is no error', () => {
  noteFailure(new ORPCError('invalid', { defined: true, message: 'Choose another folder.' }));
  noteFailure(new DOMException('', 'AbortError'));
  noteFailure('Dear diary');
  expect(told).not.toHaveBeenCalled();
});
