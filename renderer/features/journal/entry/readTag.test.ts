import { expect, it } from 'vitest';
import { readTag } from './readTag.ts';

it('makes a tag of what somebody types', () => {
  expect(readTag('#Event sourcing')).toBe('event-sourcing');
  expect(readTag(' PostgreSQL! ')).toBe('postgresql');
  expect(readTag('größe/öl')).toBe('größe/öl');
  expect(readTag('x'.repeat(60))).toHaveLength(40);
});

it('makes nothing of marks alone', () => {
  expect(readTag('#--')).toBeNull();
  expect(readTag('   ')).toBeNull();
});
