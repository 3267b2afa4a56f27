import { expect, test } from 'vitest';
import { monthOfId } from './monthOfId.ts';

test.each([
  ['0195180e-7000-7abc-8def-0123456789ab', '2025-02'],
  ['00000000-0000-7000-8000-000000000000', '1970-01'],
])('%s was made in %s', (id, month) => {
  expect(monthOfId(id)).toBe(month);
});

test('a month ends with its last millisecond in UTC', () => {
  const idAt = (instant: string) => {
    const time = Date.parse(instant).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
  };
  expect(monthOfId(idAt('2027-02-28T23:59:59.999Z'))).toBe('2027-02');
  expect(monthOfId(idAt('2027-03-01T00:00:00.000Z'))).toBe('2027-03');
});
