import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { failureMessage } from './failureMessage.ts';

test('an expected failure is told in the words of the planner', () => {
  const message = 'Choose another folder.';
  expect(failureMessage(new ORPCError('invalid', { defined: true, message }))).toBe(message);
});

test('a call that was cut off is not told as a fault of Leadlight', () => {
  const error = Object.assign(new Error('Queue was closed'), { name: 'AbortError' });
  expect(failureMessage(error)).toContain('The connection to Leadlight was lost');
});

test('anything else is a fault, and says that nothing is lost', () => {
  expect(failureMessage(new TypeError('x is undefined'))).toContain('Something went wrong inside Leadlight');
});
