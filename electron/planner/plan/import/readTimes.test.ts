import { expect, test } from 'vitest';
import { readTimes } from './readTimes.ts';

const hours = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const read = (text: string, isEvening = false) => {
  const times = readTimes(text, isEvening);
  return times === null || typeof times === 'string'
    ? times
    : `${hours(times.start)} ${hours(times.end)} ${times.rest}`;
};

test.each([
  ['5:00–7:00: Read', '5:00 7:00 Read'],
  ['5:00-7:00 Read', '5:00 7:00 Read'],
  ['05:00 — 07:30 – Read', '5:00 7:30 Read'],
  ['5.00 to 7.15: Read', '5:00 7:15 Read'],
  ['(5:00–7:00) Read', '5:00 7:00 Read'],
  ['5–7 am: Read', '5:00 7:00 Read'],
  ['9–11 p.m. Read', '21:00 23:00 Read'],
  ['9:00 pm–11:00: Read', '21:00 23:00 Read'],
  ['10:00–1:00 pm Read', '10:00 13:00 Read'],
  ['11 am – 1:00 Read', '11:00 13:00 Read'],
  ['12:00–1:30 pm Read', '12:00 13:30 Read'],
  ['12 am–5 am Sleep', '0:00 5:00 Sleep'],
  ['21:00–23:00', '21:00 23:00 '],
  ['9–11: Read', '9:00 11:00 Read'],
])('%s', (text, times) => {
  expect(read(text)).toBe(times);
});

test('in an evening a reading of the clock before noon is meant after it', () => {
  expect(read('9:00–11:00: Read', true)).toBe('21:00 23:00 Read');
  expect(read('21:00–23:00: Read', true)).toBe('21:00 23:00 Read');
  expect(read('9:00–11:00 am: Read', true)).toBe('9:00 11:00 Read');
});

test.each(['Read 5:00–7:00', '2–3 problems on graphs', '10-15 pages', '3 to 5 people', 'Chapters 1–2', '1-1.5 km'])(
  '“%s” begins with no time',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test.each([
  ['7:00–5:00: Read', 'ends before it begins'],
  ['5:00–5:00: Read', 'ends before it begins'],
  ['25:00–26:00: Read', 'is no time of the day'],
  ['13:00 pm–14:00 pm: Read', 'is no time of the day'],
  ['22:00–24:00: Read', 'reaches midnight'],
])('%s %s', (text, words) => {
  expect(read(text)).toContain(words);
});
